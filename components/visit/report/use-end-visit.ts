'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { go } from '../frame/go';

/**
 * Ends the visit that goes on now.
 * @param forget takes the link's secret off this tablet
 */
export function useEndVisit(forget: () => Promise<void>) {
  const t = useTranslations('visit.reportStep');
  const { visit } = useVisit();
  const change = useChange();
  return {
    possible: visit?.arrivedAt != null,
    end: async () => {
      if (!visit) return;
      const undo = { name: 'visit.take-back', args: { id: visit.id, which: 'left' } } as const;
      const args = { id: visit.id, outcome: 'done', note: null } as const;
      if (!(await change('visit.end', args, { said: t('ended'), undo }))) return;
      await forget();
      go('/today');
    },
  };
}
