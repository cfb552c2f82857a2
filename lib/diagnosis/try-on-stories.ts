import { infer } from './infer';
import type { ClosedCase } from './learn';
import type { Playbook } from './playbook';
import type { Result } from './results';

/** Within that many a named cause counts as found. */
export const FIRST_FEW = 3;

/** Where the named cause came among all, from 1; null where the playbook has no such cause. */
export type Place = number | null;

/** How often the named cause came first, and how often among the first few. */
export type Tally = { first: number; few: number };

/** A story as two versions see it. */
export type Tried<Story> = { story: Story; before: Place; after: Place };

export type Trial<Story> = {
  /** Stories in which something was answered; the others tell nothing of a version. */
  told: number;
  before: Tally;
  after: Tally;
  /** Those whose cause was among the first few and came further down, the furthest first. */
  worse: Tried<Story>[];
};

/** A closed case of the shop's that came further down; its cause by the playbook's id. */
export type FoundCase = { id: string; number: string | null; headline: string; causeId: string };
/** A story that came with the playbook. */
export type FoundStory = { id: string; words: string; causeId: string };

/** What two versions make of some stories. */
export type TriedPage = {
  cases: Trial<FoundCase>;
  /** Cases looked at, also those in which nothing was answered. */
  seen: number;
  /** Where the next page begins; null after the last. */
  next: string | null;
  /** With the first page: how many cases there are, and the stories that came with the playbook. */
  first: { total: number; stories: Trial<FoundStory> } | null;
};

/**
 * Where a story's cause comes in a version's ranking (D40); of causes that are as likely the earlier one of the
 * playbook comes first.
 * @param results the answers, with what symptoms told by that version
 */
export function placeOf(playbook: Playbook, causeId: string, results: readonly Result[]): Place {
  const own = playbook.causes.findIndex(({ id }) => id === causeId);
  if (own < 0) return null;
  const { probability } = infer(playbook, results);
  const p = probability[own] ?? 0;
  return 1 + probability.filter((other, index) => other > p || (other === p && index < own)).length;
}

/**
 * Stories as the version before and the one after see them (D40, D41).
 * @param stories with the answers as each version takes them
 */
export function tryOnStories<Story>(
  before: Playbook,
  after: Playbook,
  stories: readonly { story: Story; before: ClosedCase; after: ClosedCase }[],
): Trial<Story> {
  const tried = stories
    .filter((one) => one.before.results.length + one.after.results.length > 0)
    .map(({ story, before: was, after: is }): Tried<Story> => ({
      story,
      before: placeOf(before, was.causeId, was.results),
      after: placeOf(after, is.causeId, is.results),
    }));
  return {
    told: tried.length,
    before: tallyOf(tried.map((one) => one.before)),
    after: tallyOf(tried.map((one) => one.after)),
    worse: tried
      .filter((one) => isFound(one.before) && fallOf(one) > 0)
      .toSorted((a, b) => fallOf(b) - fallOf(a)),
  };
}

/** Two trials of the same versions on different stories as one. */
export function together<Story>(a: Trial<Story>, b: Trial<Story>): Trial<Story> {
  const sum = (x: Tally, y: Tally): Tally => ({ first: x.first + y.first, few: x.few + y.few });
  return {
    told: a.told + b.told,
    before: sum(a.before, b.before),
    after: sum(a.after, b.after),
    worse: [...a.worse, ...b.worse].toSorted((x, y) => fallOf(y) - fallOf(x)),
  };
}

const isFound = (place: Place): boolean => place !== null && place <= FIRST_FEW;

const tallyOf = (places: readonly Place[]): Tally => ({
  first: places.filter((place) => place === 1).length,
  few: places.filter(isFound).length,
});

/** A cause that is not there any more fell furthest. */
const fallOf = ({ before, after }: Tried<unknown>): number =>
  (after ?? Number.MAX_SAFE_INTEGER) - (before ?? Number.MAX_SAFE_INTEGER);
