import { ledger } from '../ledger';
import type { Check, Playbook } from '../playbook';
import { remediesFor } from '../remedies-for';
import { UNKNOWN, type Result } from '../results';
import { finding, type Finding } from './finding';

/** P11–P14: checks that never come up, layers that never become fine, causes that nothing is done about. */
export const orderFindings = (playbook: Playbook): Finding[] => [
  ...neverProposed(playbook),
  ...layersLeftOpen(playbook),
  ...playbook.causes.flatMap(({ id }, index) =>
    remediesFor(playbook, id).solutions.length > 0
      ? []
      : [finding(['causes', index, 'id'], 'no-solution', { id })],
  ),
];

function neverProposed({ checks }: Playbook): Finding[] {
  const proposed = new Set<string>();
  const comesUp = ({ onlyAfter }: Check) =>
    !onlyAfter || onlyAfter.some(({ check, outcomes }) => outcomes.length > 0 && proposed.has(check));
  for (let before = -1; before < proposed.size;) {
    before = proposed.size;
    for (const check of checks) if (comesUp(check)) proposed.add(check.id);
  }
  const waiting = checks.filter(({ id }) => !proposed.has(id));
  return waiting.map((check) => {
    const path = ['checks', checks.indexOf(check), 'onlyAfter'];
    const ring = ringOf(check, waiting);
    return ring
      ? finding(path, 'ring', { id: check.id, ring: ring.join(' → ') })
      : finding(path, 'never-proposed', { id: check.id });
  });
}

/** The way from a check over those that it waits for back to itself. */
function ringOf(start: Check, waiting: readonly Check[]): string[] | null {
  const seen = new Set<string>();
  const walk = (check: Check, way: string[]): string[] | null => {
    for (const { check: id } of check.onlyAfter ?? []) {
      if (id === start.id) return [...way, id];
      const next = waiting.find((one) => one.id === id);
      if (!next || seen.has(id)) continue;
      seen.add(id);
      const ring = walk(next, [...way, id]);
      if (ring) return ring;
    }
    return null;
  };
  return walk(start, [start.id]);
}

function layersLeftOpen(playbook: Playbook): Finding[] {
  return playbook.layers.flatMap(({ id }, index) => {
    const path = ['layers', index, 'id'];
    if (!playbook.checks.some(({ layer }) => layer === id)) return [finding(path, 'no-check', { id })];
    const state = ledger(playbook, bestAnswers(playbook, id)).find(({ layerId }) => layerId === id)?.state;
    return state === 'fine' ? [] : [finding(path, 'never-fine', { id })];
  });
}

/** Of each featured check the answer that says most for the layer. */
const bestAnswers = ({ checks }: Playbook, layerId: string): Result[] =>
  checks
    .filter(({ featured }) => featured)
    .map(({ id, layer, outcomes }) => {
      const good = outcomes.find(
        ({ verdict, verdictLayers }) =>
          verdictLayers?.[layerId] === 'fine' || (layer === layerId && verdict === 'fine'),
      );
      const harmless = outcomes.find(({ verdict, verdictLayers }) => verdict !== 'faulty' && !verdictLayers);
      return { checkId: id, outcome: (good ?? harmless)?.id ?? UNKNOWN, at: '' };
    });
