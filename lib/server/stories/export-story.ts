import 'server-only';
import { readFile } from 'node:fs/promises';
import type { PublishedStory } from '@/lib/case/story-row';
import type { UserActor } from '@/lib/mutation/actor';
import type { ShopState } from '@/lib/shop/state';
import { storyAsPage, storyAsText, type StoryShop } from '@/lib/story/copied-story';
import { exportedStory } from '@/lib/story/exported-story';
import { knownOf } from '@/lib/story/known-of';
import type { StoryLanguage } from '@/lib/story/story-sentences';
import { Problem } from '../http/problem';
import { loadAggregate } from '../load-aggregate';
import { findPhoto } from '../photos/keep-photo';
import { photoPath } from '../photos/photo-path';
import type { ZipEntry } from '../zip/zip-of';

type Taken = { name: string; entries: AsyncGenerator<ZipEntry>; photos: number };

const bytesOf = (words: string) => new TextEncoder().encode(words);

/** Where a story's photos stand beside its page. Their names say nothing of the case. */
const placeOf = (index: number): string => `photos/${index + 1}.jpg`;

async function* filesOf(
  story: PublishedStory,
  shop: StoryShop,
  language: StoryLanguage,
  paths: readonly string[],
): AsyncGenerator<ZipEntry> {
  const places = paths.map((_, index) => placeOf(index));
  yield { name: 'story.html', bytes: bytesOf(storyAsPage(story, shop, language, places)) };
  yield { name: 'story.txt', bytes: bytesOf(storyAsText(story, shop, language)) };
  for (const [index, path] of paths.entries()) yield { name: placeOf(index), bytes: await readFile(path) };
}

/**
 * The story of a case as its draft was saved, for a site of the shop's own: a page, its text, and its photos by the
 * copies that the report shows.
 * @returns the files, and a name for all of them
 * @throws Problem `not-found`, or `story-unfit` where it could not be published or a photo's bytes have not come
 */
export const exportStory = async (actor: UserActor, shop: ShopState, caseId: string): Promise<Taken> => {
  const found = await loadAggregate(actor, { kind: 'case', id: caseId });
  if (!found) throw new Problem('not-found');
  const { state } = found;
  const customer = await loadAggregate(actor, { kind: 'customer', id: state.root.customerId });
  const [row] = state.stories;
  const known = knownOf(state, customer?.state ?? null, shop);
  const story = row ? exportedStory(state, row.draft, known) : null;
  if (!row || !story) throw new Problem('story-unfit');
  const paths: string[] = [];
  for (const { hash } of story.photos ?? []) {
    const storedHash = await findPhoto({ shopId: actor.shopId, caseId, hash });
    if (!storedHash) throw new Problem('story-unfit');
    paths.push(photoPath(caseId, storedHash));
  }
  const { name, phone } = shop.root;
  return {
    name: row.slug,
    entries: filesOf(story, { name, phone }, row.language, paths),
    photos: paths.length,
  };
};
