'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { PrecautionAnswer } from '@/lib/case/precaution-answers';
import { heldBackBy, latestPrecaution, type PrecautionKind } from '@/lib/case/precautions';
import type { Row } from '@/lib/case/state';
import { changedFields } from '@/lib/mutation/changed-fields';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

type Precaution = Row<'precautions'>;
export type Given = Pick<Precaution, 'kind' | 'words' | 'personId'> & { answer: PrecautionAnswer };

/** The safety questions of this case with their answers, and how to answer one. */
export function usePrecautions() {
  const t = useTranslations('visit.resolution.precaution');
  const words = useTranslations('words.precaution');
  const change = useChange();
  const { state } = useVisit();
  const live = state.precautions.filter((row) => row.withdrawnAt === null);
  return {
    live,
    latest: (kind: PrecautionKind) => latestPrecaution(state, kind),
    /** Asked before it begins; the list of devices is asked after the change. */
    before: (kinds: readonly PrecautionKind[]) =>
      kinds.filter((kind) => kind !== 'list-old-password-devices'),
    /** Whether all of these are answered in a way that lets a remedy begin. */
    ready: (kinds: readonly PrecautionKind[]) => heldBackBy(state, kinds).length === 0,
    /** @param before the row that is answered anew; a new one where there is none */
    record: (given: Given, attemptId: string | null, before?: Precaution) => {
      const said = t('saved', { what: words(given.kind) });
      if (!before) {
        const id = newId();
        const undo = { name: 'row.withdraw', args: { list: 'precautions', id } } as const;
        return change('precaution.record', { ...given, id, attemptId }, { said, undo });
      }
      const { id } = before;
      const { now, was } = changedFields<Precaution>(before, {
        ...given,
        attemptId: before.attemptId ?? attemptId,
      });
      const undo = { name: 'precaution.record', args: { ...was, id } } as const;
      return change('precaution.record', { ...now, id }, { said, undo });
    },
    withdraw: (row: Precaution) => {
      const args = { list: 'precautions', id: row.id } as const;
      const undo = { name: 'row.restore', args } as const;
      return change('row.withdraw', args, { said: t('withdrawn', { what: words(row.kind) }), undo });
    },
  };
}
