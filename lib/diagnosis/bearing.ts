import { modelOf, type OutcomeModel } from './model';
import type { Cause, Playbook } from './playbook';

/** What an answer says of a cause, in a word. */
export const BEARINGS = ['strongly-for', 'for', 'nothing', 'against', 'strongly-against'] as const;
export type Bearing = (typeof BEARINGS)[number];

/** One answer and one cause: how likely the answer is under it, and in bits how far it speaks for it (D22). */
export type Telling = { bearing: Bearing; bits: number; chance: number };

/** It makes the cause four times as likely or more, or as much less. */
const STRONGLY = 2;
/** Less moves a cause by less than two fifths and is called nothing. */
const SOMETHING = 0.5;

const bearingOf = (bits: number): Bearing => {
  if (Math.abs(bits) < SOMETHING) return 'nothing';
  if (bits > 0) return bits >= STRONGLY ? 'strongly-for' : 'for';
  return bits <= -STRONGLY ? 'strongly-against' : 'against';
};

/**
 * What the answers of a check say of each cause, alone and against what is usual.
 * @returns a row for each cause that an answer tells something of, the most first; in it the check's outcomes in order
 */
export function bearingsOf(playbook: Playbook, checkId: string): { cause: Cause; row: Telling[] }[] {
  const outcomes = modelOf(playbook).checks.get(checkId)?.outcomes ?? [];
  return playbook.causes
    .map((cause, index) => ({ cause, row: outcomes.map((outcome) => tellingOf(outcome, index)) }))
    .filter(({ row }) => row.some(({ bearing }) => bearing !== 'nothing'))
    .sort((a, b) => most(b.row) - most(a.row));
}

const tellingOf = ({ tells, chances }: OutcomeModel, cause: number): Telling => {
  const bits = (tells[cause] ?? 0) / Math.LN2;
  return { bearing: bearingOf(bits), bits, chance: chances[cause] ?? 0 };
};

/** What each outcome of a check says of one cause, in their order; empty where the playbook has none of them. */
export function tellingsOf(playbook: Playbook, checkId: string, causeId: string): Telling[] {
  const index = playbook.causes.findIndex(({ id }) => id === causeId);
  if (index < 0) return [];
  return (modelOf(playbook).checks.get(checkId)?.outcomes ?? []).map((outcome) => tellingOf(outcome, index));
}

const most = (row: readonly Telling[]): number => Math.max(...row.map(({ bits }) => Math.abs(bits)));

/** The checks that can tell most of a cause, the most first. */
export function tellingChecks(playbook: Playbook, causeId: string, limit: number): string[] {
  const { causes, checks } = modelOf(playbook);
  const index = causes.findIndex(({ id }) => id === causeId);
  return [...checks.values()]
    .map(({ check, outcomes }) => ({
      id: check.id,
      bits: Math.max(...outcomes.map(({ tells }) => Math.abs(tells[index] ?? 0))) / Math.LN2,
    }))
    .filter(({ bits }) => bits >= SOMETHING)
    .sort((a, b) => b.bits - a.bits)
    .slice(0, limit)
    .map(({ id }) => id);
}

/** How often a cause is met, in a word. */
export const FREQUENCIES = ['often', 'sometimes', 'rarely'] as const;
export type Frequency = (typeof FREQUENCIES)[number];

/** From these shares on a cause is met often, or sometimes. */
const OFTEN = 0.08;
const SOMETIMES = 0.03;

/** Of each cause, by its id, the share of cases, before anything was asked, and a word for it. */
export function frequencies(playbook: Playbook): Map<string, { share: number; word: Frequency }> {
  const { causes, prior } = modelOf(playbook);
  return new Map(
    causes.map(({ id }, index) => {
      const share = prior[index] ?? 0;
      return [id, { share, word: share >= OFTEN ? 'often' : share >= SOMETIMES ? 'sometimes' : 'rarely' }];
    }),
  );
}
