import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { listed } from '@/lib/server/stories/listed';
import { publicOrigin } from '@/lib/server/stories/public-origin';
import { newestStories } from '@/lib/server/stories/read-stories';
import { tellingShop } from '@/lib/server/stories/telling-shop';
import { xmlAnswer } from '@/lib/server/stories/xml-answer';
import { sitemap } from '@/lib/story/feed';
import { storiesPath } from '@/lib/story/public-address';

type Context = { params: Promise<{ shop: string }> };

/** Most addresses that a sitemap may have, less the list's own. */
const MOST = 49_999;

/** Where a shop's stories stand, for search engines. */
export const GET = apiRoute(async (request, { params }: Context) => {
  const shop = await tellingShop((await params).shop);
  if (!shop) throw new Problem('not-found');
  const origin = publicOrigin(request.headers);
  const stories = (await newestStories(shop.id, MOST)).map((told) => listed(origin, shop.id, told));
  return xmlAnswer(request, 'application/xml', sitemap(origin + storiesPath(shop.id), stories));
});
