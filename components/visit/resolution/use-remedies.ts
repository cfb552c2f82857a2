'use client';

import { useMemo } from 'react';
import { liveAttempts } from '@/lib/case/attempts';
import type { Remedy } from '@/lib/diagnosis/playbook';
import { remediesFor } from '@/lib/diagnosis/remedies-for';
import { suggestedCauses } from '@/lib/diagnosis/suggested-causes';
import { useVisit } from '@/lib/tablet/visit-context';

/** What the playbook proposes now: for the named cause, else for the likeliest one. */
export function useRemedies() {
  const { state, playbook } = useVisit();
  return useMemo(() => {
    const results = state.checks
      .filter((check) => check.withdrawnAt === null)
      .map(({ checkId, outcome, subjectId, recordedAt }) => ({
        checkId,
        outcome,
        subjectId,
        at: recordedAt,
      }));
    const likeliest = suggestedCauses(playbook, results)[0];
    const guess = likeliest && likeliest.likelihood !== 'weak' ? likeliest.causeId : null;
    const causeId = state.root.causeId ?? guess;
    const tried = new Set(liveAttempts(state).map(({ remedyId }) => remedyId));
    const { solutions, workarounds } = causeId
      ? remediesFor(playbook, causeId)
      : { solutions: [], workarounds: [] };
    return {
      workarounds,
      cause: playbook.causes.find(({ id }) => id === causeId),
      /** The cause is only the likeliest, nobody has named it. */
      guessed: state.root.causeId === null && causeId !== null,
      remedy: (id: string | null): Remedy | undefined => playbook.remedies.find((one) => one.id === id),
      fresh: solutions.filter(({ id }) => !tried.has(id)),
      tried: solutions.filter(({ id }) => tried.has(id)),
    };
  }, [playbook, state]);
}
