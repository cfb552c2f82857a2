'use client';

import { useState } from 'react';
import type { Symptom } from '@/lib/case/state';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import { keptId } from '@/lib/tablet/kept-id';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

export type SymptomFields = Required<ArgsOf<'symptom.record'>>;

const argsOf = ({ recordedAt: _, correctedAt: __, withdrawnAt: ___, ...args }: Symptom): SymptomFields =>
  args;

/** The symptoms of the case, the one that is being shown now, and how to write it down bit by bit. */
export function useSymptom() {
  const { caseId, state, visit } = useVisit();
  const change = useChange();
  const [fresh, setFresh] = useState(() => ({
    id: keptId(`${caseId} symptom`, state.symptoms),
    subjectId: null as string | null,
  }));
  const [chosen, setChosen] = useState<string>();
  const live = state.symptoms
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt));
  const row = live.find(({ id }) => id === (chosen ?? live.at(-1)?.id));
  const fields: SymptomFields = row
    ? argsOf(row)
    : {
        ...fresh,
        visitId: visit?.id ?? null,
        reproduced: 'not-tried',
        steps: null,
        words: null,
        code: null,
        sending: null,
        receiving: null,
        answers: null,
        // What was said on the phone, until it is said again.
        since: live.length === 0 ? state.root.since : null,
        changed: null,
        operator: 'customer',
      };
  return {
    live,
    row,
    fields,
    choose: setChosen,
    /** Another one: the same trouble once more, or on another device. */
    begin: (subjectId: string | null) => {
      const id = newId();
      setFresh({ id, subjectId });
      setChosen(id);
    },
    amend: (patch: Partial<SymptomFields>) => {
      // Stays on this one, also when a later one is there.
      setChosen(fields.id);
      const args = row ? { ...changedFields(fields, patch).now, id: row.id } : { ...fields, ...patch };
      return change('symptom.record', args);
    },
    withdraw: (said: string) => {
      setChosen(undefined);
      setFresh({ id: newId(), subjectId: null });
      const args = { list: 'symptoms', id: fields.id } as const;
      return change('row.withdraw', args, { undo: { name: 'row.restore', args }, said });
    },
  };
}

export type SymptomInHand = ReturnType<typeof useSymptom>;
