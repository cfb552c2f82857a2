'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { Attempt } from '@/lib/case/state';
import type { Remedy } from '@/lib/diagnosis/playbook';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

export type NewAttempt = Pick<Attempt, 'remedyId' | 'title' | 'channel' | 'operator' | 'customerMust'>;

/** A remedy of the playbook as the attempt that it begins; a call begins with finding the number. */
export const attemptFrom = (remedy: Remedy, title: string): NewAttempt => ({
  remedyId: remedy.id,
  title: title.slice(0, 200),
  channel: remedy.channel,
  operator: remedy.customerDoes ? 'customer' : 'technician',
  customerMust: remedy.customerDoes ?? false,
});

/**
 * Begins an attempt; whatever waits goes on waiting.
 * @returns the new attempt's id, or null where it was refused
 */
export function useStartAttempt() {
  const t = useTranslations('visit.resolution.next');
  const change = useChange();
  const { visit } = useVisit();
  return async (attempt: NewAttempt, number: number): Promise<string | null> => {
    const id = newId();
    const phase = attempt.channel === 'phone' ? 'search' : 'work';
    const begun = await change(
      'attempt.start',
      { ...attempt, id, visitId: visit?.id ?? null, phase },
      { said: t('started', { number }), undo: { name: 'row.withdraw', args: { list: 'attempts', id } } },
    );
    return begun ? id : null;
  };
}
