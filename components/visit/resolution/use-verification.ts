'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import type { Verification } from '@/lib/case/state';
import { latestVerification } from '@/lib/case/verification';
import { changedFields } from '@/lib/mutation/changed-fields';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

type Seen = Pick<Verification, 'outside' | 'ownProgram' | 'operator' | 'words' | 'subjectId'>;
type Outcome = Pick<Verification, 'outcome'>;

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

  const visitId = visit?.id ?? null;
  const amend = (before: Verification, patch: Partial<Verification>) =>
    change('verification.record', {
      ...changedFields(before, { ...patch, visitId }).now,
      id: before.id,
    });
  const record = ({ outside, ownProgram, operator, words, subjectId, outcome }: Seen & Outcome) => {
    const id = newId();
    const details = { outside, ownProgram, operator, words, subjectId };
    return change(
      'verification.record',
      { ...details, id, visitId, direction, outcome },
      {
        said: t('said', { what: t(`cell.${direction}`), outcome: t(`${outcome}.${direction}`) }),
        undo: { name: 'row.withdraw', args: { list: 'verifications', id } },
      },
    );
  };
  return {
    row,
    seen,
    set: async (patch: Partial<Seen & Outcome>): Promise<boolean> => {
      const outcome = patch.outcome ?? row?.outcome;
      if (outcome === undefined) {
        setEarly({ ...early, ...patch });
        return true;
      }
      return row?.outcome === outcome ? amend(row, patch) : record({ ...seen, ...patch, outcome });
    },
    withdraw: async () => {
      if (!row) return;
      const args = { list: 'verifications', id: row.id } as const;
      const undo = { name: 'row.restore', args } as const;
      await change('row.withdraw', args, { said: t('withdrawn'), undo });
    },
  };
}
