'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import type { Verification } from '@/lib/case/state';
import { latestVerification } from '@/lib/case/verification';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

type Seen = Pick<Verification, 'outside' | 'ownProgram' | 'operator' | 'words' | 'subjectId'>;

/**
 * The newest proof of a direction. Its details can be set before the outcome is tapped and are recorded with it; a
 * changed outcome is a proof of its own, because the first one was true when it was seen.
 */
export function useVerification(direction: Verification['direction']) {
  const t = useTranslations('visit.resolution.verify');
  const change = useChange();
  const { state, visit } = useVisit();
  const row = latestVerification(state, direction);
  const mail = direction === 'send' || direction === 'receive';
  const usual: Seen = { outside: mail, ownProgram: true, operator: 'customer', words: null, subjectId: null };
  const [early, setEarly] = useState<Seen>(usual);
  const seen: Seen = row ?? early;

  const record = (next: Seen & Pick<Verification, 'outcome'>, before?: Verification) => {
    const id = before?.id ?? newId();
    const { outside, ownProgram, operator, words, subjectId, outcome } = next;
    const details = { outside, ownProgram, operator, words, subjectId };
    return change(
      'verification.record',
      { ...details, id, visitId: visit?.id ?? null, direction, outcome },
      before
        ? {}
        : {
            said: t('said', { what: t(`cell.${direction}`), outcome: t(`${outcome}.${direction}`) }),
            undo: { name: 'row.withdraw', args: { list: 'verifications', id } },
          },
    );
  };
  return {
    row,
    seen,
    set: async (patch: Partial<Seen & Pick<Verification, 'outcome'>>): Promise<boolean> => {
      const outcome = patch.outcome ?? row?.outcome;
      if (outcome === undefined) {
        setEarly({ ...early, ...patch });
        return true;
      }
      return record({ ...seen, ...patch, outcome }, row?.outcome === outcome ? row : undefined);
    },
    withdraw: async () => {
      if (!row) return;
      const args = { list: 'verifications', id: row.id } as const;
      const undo = { name: 'row.restore', args } as const;
      await change('row.withdraw', args, { said: t('withdrawn'), undo });
    },
  };
}
