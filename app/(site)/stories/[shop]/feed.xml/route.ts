import { getTranslations } from '@/lib/i18n/get-translations';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { listed } from '@/lib/server/stories/listed';
import { publicOrigin } from '@/lib/server/stories/public-origin';
import { newestStories } from '@/lib/server/stories/read-stories';
import { tellingShop } from '@/lib/server/stories/telling-shop';
import { xmlAnswer } from '@/lib/server/stories/xml-answer';
import { atomFeed } from '@/lib/story/feed';
import { storiesPath } from '@/lib/story/public-address';

type Context = { params: Promise<{ shop: string }> };

/** The newest stories of a shop as an Atom feed. */
export const GET = apiRoute(async (request, { params }: Context) => {
  const shop = await tellingShop((await params).shop);
  if (!shop) throw new Problem('not-found');
  const origin = publicOrigin(request.headers);
  const stories = (await newestStories(shop.id, 30)).map((told) => listed(origin, shop.id, told));
  // Whoever fetches a feed has no language: it is the newest story's.
  const t = await getTranslations({ locale: stories[0]?.language ?? 'ja', namespace: 'story.page' });
  const feed = atomFeed(shop, t('of', { shop: shop.name }), origin + storiesPath(shop.id), stories);
  return xmlAnswer(request, 'application/atom+xml', feed);
});
