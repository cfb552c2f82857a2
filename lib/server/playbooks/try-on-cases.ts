import 'server-only';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { type TriedPage, tryOnStories } from '@/lib/diagnosis/try-on-stories';
import { loadStories } from '@/prisma/playbooks/load-stories';
import { asTakenBy, countClosedCases, readClosedPage } from './closed-cases';

/** Cases of one answer: a fifth of a second's work at a thousand cases a second and two versions. */
const PAGE = 100;

/**
 * Runs a shop's closed cases against two versions (D40, D41), the newest first, a page at a time.
 * @param after the `next` of the page before; null for the first
 */
export const tryOnCases = async (
  shopId: string,
  before: Playbook,
  draft: Playbook,
  after: string | null,
): Promise<TriedPage> => {
  const rows = await readClosedPage(shopId, before.id, after, PAGE);
  const cases = tryOnStories(
    before,
    draft,
    rows.map((row) => ({
      story: { id: row.id, number: row.number, headline: row.headline, causeId: row.causeId },
      before: asTakenBy(before, row),
      after: asTakenBy(draft, row),
    })),
  );
  const next = rows.length === PAGE ? (rows.at(-1)?.id ?? null) : null;
  const first = after === null ? await firstOf(shopId, before, draft) : null;
  return { cases, seen: rows.length, next, first };
};

async function firstOf(shopId: string, before: Playbook, draft: Playbook): Promise<TriedPage['first']> {
  const stories = loadStories(before.id).map(({ id, story, seen, cause }) => {
    // Only their order counts.
    const results = Object.entries(seen).map(([checkId, outcome], minute) => ({
      checkId,
      outcome,
      at: new Date(minute * 60_000).toISOString(),
    }));
    const told = { id, causeId: cause, results };
    return { story: { id, words: story, causeId: cause }, before: told, after: told };
  });
  return { total: await countClosedCases(shopId, before.id), stories: tryOnStories(before, draft, stories) };
}
