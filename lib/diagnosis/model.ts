import type { Cause, Check, Playbook } from './playbook';

/** How often an answer has nothing to do with the cause: a second fault, a slip, a case unlike the book (D16). */
const BY_CHANCE = 0.03;
/** No answer is impossible: what the numbers leave out keeps this chance. */
const LEAST = 0.002;
/** Without numbers one point of an answer (two alone, one among others, three against) is this factor (D8). */
const PER_POINT = 4;

export type OutcomeModel = {
  id: string;
  /** How likely the answer is under each cause, in the playbook's order of causes. */
  chances: Float64Array;
  /** The natural logarithm of that against what is usual: above 0 the answer speaks for the cause. */
  tells: Float64Array;
  /** The same as a factor. */
  odds: Float64Array;
};

export type CheckModel = {
  check: Check;
  /** Its group, or its own id. */
  group: string;
  outcomes: OutcomeModel[];
  /** Without numbers nothing can be expected of it. */
  numbers: boolean;
};

export type Model = {
  causes: readonly Cause[];
  prior: Float64Array;
  checks: ReadonlyMap<string, CheckModel>;
  /** Whether any check has numbers. */
  numbers: boolean;
};

// A published version never changes, so each is worked out once.
const models = new WeakMap<Playbook, Model>();

/**
 * The playbook as numbers (D14, D16); made from what it suggests where it has none (D8).
 * @param playbook the version that the visit began with
 */
export function modelOf(playbook: Playbook): Model {
  const known = models.get(playbook);
  if (known) return known;
  const { causes } = playbook;
  const checks = new Map(playbook.checks.map((check) => [check.id, checkModel(check, causes)]));
  const model: Model = {
    causes,
    prior: scaled(causes.map(({ prior }) => prior ?? 1)),
    checks,
    numbers: [...checks.values()].some(({ numbers }) => numbers),
  };
  models.set(playbook, model);
  return model;
}

/** The same numbers, summing to 1. */
export function scaled(weights: ArrayLike<number>): Float64Array {
  const out = Float64Array.from(weights);
  let sum = 0;
  for (const weight of out) sum += weight;
  for (let index = 0; index < out.length; index++) out[index] = (out[index] ?? 0) / sum;
  return out;
}

function checkModel(check: Check, causes: readonly Cause[]): CheckModel {
  const { id, group = id, usually } = check;
  return {
    check,
    group,
    outcomes: usually ? byChances(check, usually, causes) : bySuggestions(check, causes),
    numbers: usually !== undefined,
  };
}

function byChances(check: Check, usually: Record<string, number>, causes: readonly Cause[]): OutcomeModel[] {
  const usual = usualRow(check, usually);
  const rows = causes.map(({ id }) => {
    const own = check.under?.find((row) => row.causes.includes(id))?.chances;
    return own ? mixed(writtenRow(check, own, usual), usual) : usual;
  });
  return check.outcomes.map(({ id }, index) => {
    const chances = Float64Array.from(rows, (row) => row[index] ?? 0);
    const odds = chances.map((chance) => chance / (usual[index] ?? 1));
    return { id, chances, odds, tells: odds.map(Math.log) };
  });
}

/** How likely each outcome of a check usually is, in their order. */
export const usualRow = (check: Check, usually: Record<string, number>): Float64Array =>
  scaled(check.outcomes.map(({ id }) => Math.max(usually[id] ?? 0, LEAST)));

/** The chances as written, what is left shared as usual. */
export function writtenRow(check: Check, own: Record<string, number>, usual: Float64Array): Float64Array {
  let named = 0;
  let unnamed = 0;
  for (const [index, { id }] of check.outcomes.entries()) {
    const chance = own[id];
    if (chance === undefined) unnamed += usual[index] ?? 0;
    else named += chance;
  }
  const rest = unnamed > 0 ? Math.max(0, 1 - named) / unnamed : 0;
  return scaled(check.outcomes.map(({ id }, index) => own[id] ?? rest * (usual[index] ?? 0)));
}

/** A part of what is usual mixed in. */
const mixed = (row: Float64Array, usual: Float64Array): Float64Array =>
  row.map((chance, index) => (1 - BY_CHANCE) * chance + BY_CHANCE * (usual[index] ?? 0));

function bySuggestions(check: Check, causes: readonly Cause[]): OutcomeModel[] {
  return check.outcomes.map(({ id, suggests = [], rulesOut = [] }) => {
    const points = causes.map((cause) => {
      if (rulesOut.includes(cause.id)) return -3;
      if (!suggests.includes(cause.id)) return 0;
      return suggests.length === 1 ? 2 : 1;
    });
    const odds = Float64Array.from(points, (point) => PER_POINT ** point);
    const chances = new Float64Array(causes.length).fill(1 / check.outcomes.length);
    return { id, chances, odds, tells: odds.map(Math.log) };
  });
}
