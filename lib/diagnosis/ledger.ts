import type { Playbook } from './playbook';
import { SKIPPED, standingResults, type Result, type Standing } from './results';

export type LayerState = 'fine' | 'faulty' | 'partly-open' | 'not-checked' | 'could-not-be-checked';

export type LedgerRow = {
  layerId: string;
  state: LayerState;
  /** The latest result that says so; null where nothing was observed. */
  decidedBy: Result | null;
  /** Checks of this layer that nobody tried, in the playbook's order. */
  openChecks: string[];
  /** Those of them that stand between this layer and "fine". */
  neededChecks: string[];
};

/**
 * The isolation ledger: one row a layer, in the playbook's order. "Not checked" never looks like "fine" (D3–D7).
 * @param playbook the version that the visit began with
 * @param results recorded answers that were not withdrawn
 */
export function ledger(playbook: Playbook, results: readonly Result[]): LedgerRow[] {
  const standing = standingResults(playbook, results);
  return playbook.layers.map(({ id }) => layerRow(playbook, id, standing));
}

function layerRow(playbook: Playbook, layerId: string, standing: Standing[]): LedgerRow {
  const checks = playbook.checks.filter((check) => check.layer === layerId);
  const tried = standing.filter(({ check, result }) => check.layer === layerId && result.outcome !== SKIPPED);
  const untold = tried.filter(({ outcome }) => outcome === null);
  const judged = (wanted: 'fine' | 'faulty') => standing.filter((one) => verdictOn(one, layerId) === wanted);
  const triedIds = new Set(tried.map(({ check }) => check.id));
  const open = checks.filter(({ id }) => !triedIds.has(id));
  const needed = open.filter(({ featured }) => featured);
  const untoldNeeded = untold.some(({ check }) => check.featured);

  const faulty = judged('faulty').at(-1);
  const fine = judged('fine').at(-1);
  const row = (state: LayerState, by: Standing | undefined): LedgerRow => ({
    layerId,
    state,
    decidedBy: by?.result ?? null,
    openChecks: open.map(({ id }) => id),
    neededChecks: needed.map(({ id }) => id),
  });

  if (faulty) return row('faulty', faulty);
  if (tried.length === 0 && !fine) return row('not-checked', undefined);
  if (fine && needed.length === 0 && !untoldNeeded) return row('fine', fine);
  const nothingLeft = needed.length === 0 && untold.length > 0;
  if (nothingLeft && (untoldNeeded || untold.length === tried.length)) {
    return row('could-not-be-checked', untold.at(-1));
  }
  return row('partly-open', fine ?? tried.at(-1));
}

function verdictOn({ check, outcome }: Standing, layerId: string): 'fine' | 'faulty' | null {
  if (!outcome) return null;
  const elsewhere = outcome.verdictLayers?.[layerId];
  if (elsewhere) return elsewhere;
  return check.layer === layerId && outcome.verdict !== 'neutral' ? outcome.verdict : null;
}
