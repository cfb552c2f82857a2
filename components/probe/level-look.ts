import type { StateShape } from '@/components/ui/state-icon';
import type { levelOf } from '@/lib/diagnosis/probes/terms';

/** Shape and colour of what was found. */
export const levelLook: Record<ReturnType<typeof levelOf>, { shape: StateShape; tone: string }> = {
  good: { shape: 'ok', tone: 'text-ok' },
  odd: { shape: 'attention', tone: 'text-attention' },
  bad: { shape: 'faulty', tone: 'text-faulty' },
};
