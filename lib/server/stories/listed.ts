import 'server-only';
import type { ListedStory } from '@/lib/story/feed';
import { storiesPath } from '@/lib/story/public-address';
import type { ToldStory } from './read-stories';

/** A story with its whole address. */
export const listed = (origin: string, shopId: string, told: ToldStory): ListedStory => ({
  id: told.id,
  address: origin + storiesPath(shopId, told.slug),
  language: told.language,
  story: told.story,
  firstAt: told.firstAt.toISOString(),
  publishedAt: told.publishedAt.toISOString(),
});
