'use client';

import { missingNeeds } from '@/lib/case/missing-needs';
import type { CaseState } from '@/lib/case/state';
import { seenSymptoms } from '@/lib/case/symptom-answers';
import { actNow } from '@/lib/diagnosis/act-now';
import { ledger } from '@/lib/diagnosis/ledger';
import { planChecks } from '@/lib/diagnosis/next-check';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Result } from '@/lib/diagnosis/results';
import { causesOf, suggestedCauses } from '@/lib/diagnosis/suggested-causes';
import { toldBySymptoms } from '@/lib/diagnosis/told-by-symptoms';
import { useVisit } from '@/lib/tablet/visit-context';

// Several parts of the screen ask at each tap, all about the one visit that is open: worked out once.
let last: { of: readonly unknown[]; diagnosis: ReturnType<typeof workedOut> } | undefined;

/** What the answers so far say: causes, places, what to check next; worked out again only when one of them changes. */
export const useDiagnosis = () => {
  const { state, playbook } = useVisit();
  return diagnose(state, playbook);
};

function diagnose(state: CaseState, playbook: Playbook) {
  const of = [state.checks, state.symptoms, playbook, missingNeeds(state).join(' ')];
  if (!last?.of.every((one, index) => one === of[index]))
    last = { of, diagnosis: workedOut(state, playbook) };
  return last.diagnosis;
}

function workedOut(state: CaseState, playbook: Playbook) {
  const results = state.checks
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ checkId, outcome, subjectId, recordedAt: at }): Result => ({ checkId, outcome, subjectId, at }));
  const symptoms = seenSymptoms(state.symptoms);
  const missing = missingNeeds(state);
  const plan = planChecks(playbook, results, missing, toldBySymptoms(playbook, symptoms, results));
  // Where it stood before the last answer: what the tick on the bar shows.
  const earlier = results.toSorted((a, b) => a.at.localeCompare(b.at)).slice(0, -1);
  return {
    results,
    causes: causesOf(plan.inference),
    before: suggestedCauses(playbook, [...earlier, ...toldBySymptoms(playbook, symptoms, earlier)]),
    ledger: ledger(playbook, results),
    plan,
    /** Acting is cheaper than asking on. */
    act: actNow(playbook, plan),
    missing,
  };
}
