'use client';

import { useMemo } from 'react';
import { liveAttempts } from '@/lib/case/attempts';
import type { Remedy } from '@/lib/diagnosis/playbook';
import { remediesFor } from '@/lib/diagnosis/remedies-for';
import { useVisit } from '@/lib/tablet/visit-context';
import { useDiagnosis } from '../known/use-diagnosis';

/** What the playbook proposes now: for the named cause, else for the likeliest one. */
export function useRemedies() {
  const { state, playbook } = useVisit();
  const { causes } = useDiagnosis();
  return useMemo(() => {
    const likeliest = causes[0];
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
  }, [playbook, state, causes]);
}
