'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useTablet } from '@/lib/tablet/tablet-context';
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
  const { say } = useTablet();
  const change = useChange();
  return {
    possible: visit?.arrivedAt != null,
    end: async () => {
      if (!visit) return;
      if (!(await change('visit.end', { id: visit.id, outcome: 'done', note: null }))) return;
      await forget();
      say({ text: t('ended') });
      go('/today');
    },
  };
}
