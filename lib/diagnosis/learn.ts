import { scaled, usualRow, writtenRow } from './model';
import type { Cause, Check, Playbook } from './playbook';
import { standingResults, type Result } from './results';

/** As many cases of the shop's own weigh as much as the playbook's word on how often each cause is met (D31). */
export const PRIOR_STRENGTH = 100;
/** As many answers of the shop's own weigh as much as the playbook's word on one row of chances (D32). */
export const ROW_STRENGTH = 20;
/** Digits behind the point that a learned number keeps. */
const PRIOR_DIGITS = 3;
const CHANCE_DIGITS = 4;

/** A closed case: the cause that was named, and the answers that were not withdrawn. */
export type ClosedCase = { id: string; causeId: string; results: readonly Result[] };

/**
 * The playbook with its numbers moved towards what a shop's closed cases say (D30–D34). The order of the cases
 * changes nothing; without cases, or without numbers to begin with, it is the playbook that was given.
 * @param base the version whose numbers are the word to begin with; no case may be counted in it already
 * @param cases each once
 */
export function learn(base: Playbook, cases: readonly ClosedCase[]): Playbook {
  const counted = countable(base, cases);
  if (counted.length === 0) return base;
  const answers = counted.map((one) => ({ causeId: one.causeId, given: answersOf(base, one.results) }));
  return {
    ...base,
    causes: learnPriors(base.causes, counted),
    checks: base.checks.map((check) => learnCheck(check, answers)),
  };
}

/** The cases that tell something (D30, D34): a cause that the playbook has, in a playbook with numbers. */
export function countable<Case extends ClosedCase>(base: Playbook, cases: readonly Case[]): Case[] {
  if (base.schemaVersion < 2) return [];
  return cases.filter(({ causeId }) => base.causes.some(({ id }) => id === causeId));
}

/** D31: Dirichlet; the sum stays what it was, so that the numbers can be compared with those before. */
function learnPriors(causes: readonly Cause[], cases: readonly ClosedCase[]): Cause[] {
  const before = causes.map(({ prior }) => prior ?? 1);
  const sum = before.reduce((total, prior) => total + prior, 0);
  const counts = causes.map(({ id }) => cases.filter(({ causeId }) => causeId === id).length);
  const row = posterior(scaled(before), counts, PRIOR_STRENGTH);
  return causes.map((cause, index) => ({
    ...cause,
    prior: rounded((row[index] ?? 0) * sum, PRIOR_DIGITS),
  }));
}

type Answered = { causeId: string; given: ReadonlyMap<string, ReadonlyMap<string, number>> };

/** D32: each row of a check learns from the cases of its causes, what is usual from all others. */
function learnCheck(check: Check, cases: readonly Answered[]): Check {
  const { usually, under = [] } = check;
  if (!usually) return check;
  const told = cases.filter(({ given }) => given.has(check.id));
  if (told.length === 0) return check;
  const usual = usualRow(check, usually);
  const rowOf = (causeId: string) => under.findIndex(({ causes }) => causes.includes(causeId));
  const countsOf = (row: number) =>
    check.outcomes.map(({ id }) =>
      told
        .filter(({ causeId }) => rowOf(causeId) === row)
        .reduce((total, { given }) => total + (given.get(check.id)?.get(id) ?? 0), 0),
    );
  const learned = (row: Record<string, number>, written: Float64Array, counts: readonly number[]) =>
    counts.every((count) => count === 0) ? row : chancesOf(check, posterior(written, counts, ROW_STRENGTH));
  return {
    ...check,
    usually: learned(usually, usual, countsOf(-1)),
    ...(check.under && {
      under: under.map((row, index) => ({
        ...row,
        chances: learned(row.chances, writtenRow(check, row.chances, usual), countsOf(index)),
      })),
    }),
  };
}

/** D33: of each check how often each outcome stands, all its subjects together as one answer. */
function answersOf(base: Playbook, results: readonly Result[]): Map<string, Map<string, number>> {
  const outcomes = new Map<string, Set<string>>();
  for (const { check, outcome } of standingResults(base, results)) {
    if (!outcome) continue;
    outcomes.set(check.id, (outcomes.get(check.id) ?? new Set()).add(outcome.id));
  }
  return new Map(
    [...outcomes].map(([check, found]) => [check, new Map([...found].map((id) => [id, 1 / found.size]))]),
  );
}

/** What a Dirichlet of that strength expects after these counts. */
const posterior = (before: Float64Array, counts: readonly number[], strength: number): Float64Array =>
  scaled(before.map((p, index) => strength * p + (counts[index] ?? 0)));

/** The row by outcome, rounded so that it still sums to 1: what rounding leaves goes to the likeliest. */
function chancesOf(check: Check, row: Float64Array): Record<string, number> {
  const short = [...row].map((p) => rounded(p, CHANCE_DIGITS));
  const top = short.indexOf(Math.max(...short));
  const others = short.reduce((total, p, index) => (index === top ? total : total + p), 0);
  short[top] = rounded(1 - others, CHANCE_DIGITS);
  return Object.fromEntries(check.outcomes.map(({ id }, index) => [id, short[index] ?? 0]));
}

const rounded = (value: number, digits: number): number => Number(value.toFixed(digits));
