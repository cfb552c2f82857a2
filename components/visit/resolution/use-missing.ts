'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { liveAttempts, openAttempts } from '@/lib/case/attempts';
import { missingPrecautions, openPrecautions } from '@/lib/case/precautions';
import { missingVerifications } from '@/lib/case/verification';
import { useVisit } from '@/lib/tablet/visit-context';
import type { Focus } from './use-focus';

export type Missing = { key: string; words: string; focus: Focus };

/** All that keeps the case from being called solved, in words, with where to put it right. */
export function useMissing(): Missing[] {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words.precaution');
  const { state, playbook } = useVisit();
  const attempts = liveAttempts(state);
  const carrier = (kind: string) =>
    attempts.findLast(
      ({ remedyId }) => remedyId && openPrecautions(state, playbook, remedyId).some((open) => open === kind),
    );
  return [
    ...openAttempts(state).map(({ id, title }) => ({
      key: id,
      words: t('resolve.attempt', { number: attempts.findIndex((one) => one.id === id) + 1, title }),
      focus: { on: 'attempt', id } as const,
    })),
    ...missingPrecautions(state, playbook).map((kind) => ({
      key: kind,
      words: t('resolve.precaution', { what: words(kind) }),
      focus: { on: 'attempt', id: carrier(kind)?.id ?? '' } as const,
    })),
    ...missingVerifications(state).map((direction) => ({
      key: direction,
      words: t('resolve.verification', { what: t(`verify.cell.${direction}`) }),
      focus: { on: 'verify', direction } as const,
    })),
  ];
}
