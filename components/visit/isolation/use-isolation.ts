'use client';

import { useMemo } from 'react';
import type { CheckResult } from '@/lib/case/state';
import { visibleChecks } from '@/lib/diagnosis/next-check';
import type { Check } from '@/lib/diagnosis/playbook';
import { standingResults } from '@/lib/diagnosis/results';
import { useVisit } from '@/lib/tablet/visit-context';
import { useDiagnosis } from '../known/use-diagnosis';

/** Checks in sight at once; the rest stands under "all". */
const IN_SIGHT = 8;

export const liveChecks = (rows: readonly CheckResult[]): CheckResult[] =>
  rows.filter((row) => row.withdrawnAt === null);

/** The answer that stands for a check, whatever it was about: the latest. */
export const latestRow = (rows: readonly CheckResult[], checkId: string): CheckResult | undefined =>
  rows
    .filter((row) => row.checkId === checkId)
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .at(-1);

/** What the answers so far say, and which checks are in sight. */
export function useIsolation() {
  const { state, playbook } = useVisit();
  const { results, causes, ledger, plan, act, missing } = useDiagnosis();
  const rows = useMemo(() => liveChecks(state.checks), [state.checks]);
  return useMemo(() => {
    const answeredIds = new Set(standingResults(playbook, results).map(({ check }) => check.id));
    const inSight = visibleChecks(playbook, results, plan, IN_SIGHT);
    const isAnswered = ({ id }: Check) => answeredIds.has(id);
    return {
      rows,
      ledger,
      causes,
      answered: inSight.filter(isAnswered),
      open: inSight.filter((check) => !isAnswered(check)),
      next: plan.open[0]?.check ?? null,
      act,
      missing,
      putOff: plan.putOff,
    };
  }, [rows, results, causes, ledger, plan, act, missing, playbook]);
}
