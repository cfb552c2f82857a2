import type { CaseState } from '@/lib/case/state';
import { ledger } from '@/lib/diagnosis/ledger';
import { standingResults } from '@/lib/diagnosis/results';
import type { ReportContent } from './content';
import { inOrder, type ReportInput } from './report-input';
import { SENTENCES } from './sentences';

const liveChecks = (state: CaseState) => inOrder(state.checks, (check) => check.recordedAt);

const resultsOf = (state: CaseState) =>
  liveChecks(state).map(({ checkId, outcome, subjectId, recordedAt }) => ({
    checkId,
    outcome,
    subjectId,
    at: recordedAt,
  }));

/** Every place with what is known of it; what nobody looked at says so. */
export const checkedPart = (
  state: CaseState,
  { playbook, language }: ReportInput,
): ReportContent['checked'] =>
  ledger(playbook, resultsOf(state)).map(({ layerId, state: word }) => ({
    layer: layerId,
    title:
      SENTENCES[language].layers[layerId] ??
      playbook.layers.find((layer) => layer.id === layerId)?.title[language] ??
      layerId,
    state: word,
  }));

/** The observations named as decisive, else those that found a fault; in the words that customers read. */
export const findingsPart = (
  state: CaseState,
  { playbook, language }: ReportInput,
): ReportContent['findings'] => {
  const standing = standingResults(playbook, resultsOf(state));
  const findings = liveChecks(state).flatMap((row) => {
    const known = standing.find(
      ({ result }) =>
        result.checkId === row.checkId &&
        result.subjectId === row.subjectId &&
        result.at === row.recordedAt &&
        result.outcome === row.outcome,
    );
    if (!known?.outcome) return [];
    const finding = {
      at: row.recordedAt,
      operator: row.operator,
      what: known.check.plain[language],
      found: known.outcome.plain[language],
      words: row.words,
    };
    return [{ id: row.id, verdict: known.outcome.verdict, finding }];
  });
  const decisive = findings.filter(({ id }) => state.root.decisive.includes(id));
  const shown = decisive.length > 0 ? decisive : findings.filter(({ verdict }) => verdict === 'faulty');
  return shown.map(({ finding }) => finding);
};
