'use client';

import { useMemo } from 'react';
import type { CheckResult } from '@/lib/case/state';
import { actNow } from '@/lib/diagnosis/act-now';
import { ledger } from '@/lib/diagnosis/ledger';
import { missingNeeds } from '@/lib/case/missing-needs';
import { planChecks, visibleChecks } from '@/lib/diagnosis/next-check';
import { type Check, NEEDS } from '@/lib/diagnosis/playbook';
import { standingResults, type Result } from '@/lib/diagnosis/results';
import { causesOf } from '@/lib/diagnosis/suggested-causes';
import { useVisit } from '@/lib/tablet/visit-context';

/** Checks in sight at once; the rest stands under "all". */
const IN_SIGHT = 8;

export const liveChecks = (rows: readonly CheckResult[]): CheckResult[] =>
  rows.filter((row) => row.withdrawnAt === null);

export const resultsOf = (rows: readonly CheckResult[]): Result[] =>
  rows.map(({ checkId, outcome, subjectId, recordedAt }) => ({
    checkId,
    outcome,
    subjectId,
    at: recordedAt,
  }));

/** The answer that stands for a check, whatever it was about: the latest. */
export const latestRow = (rows: readonly CheckResult[], checkId: string): CheckResult | undefined =>
  rows
    .filter((row) => row.checkId === checkId)
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .at(-1);

/** What the answers so far say; worked out again only when an answer changes. */
export function useIsolation() {
  const { state, playbook } = useVisit();
  const needs = missingNeeds(state).join(' ');
  const rows = useMemo(() => liveChecks(state.checks), [state.checks]);
  return useMemo(() => {
    const results = resultsOf(rows);
    const answeredIds = new Set(standingResults(playbook, results).map(({ check }) => check.id));
    const missing = NEEDS.filter((need) => needs.split(' ').includes(need));
    const plan = planChecks(playbook, results, missing);
    const inSight = visibleChecks(playbook, results, plan, IN_SIGHT);
    const isAnswered = ({ id }: Check) => answeredIds.has(id);
    return {
      rows,
      ledger: ledger(playbook, results),
      causes: causesOf(plan.inference),
      answered: inSight.filter(isAnswered),
      open: inSight.filter((check) => !isAnswered(check)),
      next: plan.open[0]?.check ?? null,
      act: actNow(playbook, plan),
      missing,
      putOff: plan.putOff,
    };
  }, [rows, needs, playbook]);
}
