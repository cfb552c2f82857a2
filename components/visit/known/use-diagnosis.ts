'use client';

import { useMemo } from 'react';
import { ledger } from '@/lib/diagnosis/ledger';
import type { Result } from '@/lib/diagnosis/results';
import { suggestedCauses } from '@/lib/diagnosis/suggested-causes';
import { useVisit } from '@/lib/tablet/visit-context';

/** What the answers so far say about causes and places; worked out again only when an answer changes. */
export const useDiagnosis = () => {
  const { state, playbook } = useVisit();
  const { checks } = state;
  return useMemo(() => {
    const results: Result[] = checks
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ checkId, outcome, subjectId, recordedAt }) => ({
        checkId,
        outcome,
        subjectId,
        at: recordedAt,
      }));
    const causes = suggestedCauses(playbook, results);
    // Where it stood before the last answer: what the tick on the bar shows.
    const before = suggestedCauses(
      playbook,
      results.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, -1),
    );
    return { results, causes, before, ledger: ledger(playbook, results) };
  }, [checks, playbook]);
};
