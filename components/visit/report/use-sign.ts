'use client';

import { latestReport } from '@/lib/case/report-state';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { personWith } from '../resolution/use-people';

/** Records the answer to the newest report, bound to its content by the hash. */
export function useSign() {
  const { state } = useVisit();
  const change = useChange();
  const report = latestReport(state);
  const person = personWith(state, ['decides', 'present', 'pays', 'called']);

  const record = (answer: {
    kind: 'signed' | 'declined';
    name: string | null;
    reason: string | null;
    drawing: string | null;
  }) =>
    report === undefined
      ? Promise.resolve(false)
      : change('signature.record', {
          ...answer,
          id: newId(),
          reportId: report.id,
          // Somebody else's name under the line is not that person of the case.
          personId: state.people.find(({ name }) => name === answer.name)?.id ?? null,
          contentHash: report.contentHash,
        });
  return {
    suggested: person?.name ?? '',
    sign: (drawing: string, name: string) => record({ kind: 'signed', name, reason: null, drawing }),
    decline: (reason: string) => record({ kind: 'declined', name: null, reason, drawing: null }),
  };
}
