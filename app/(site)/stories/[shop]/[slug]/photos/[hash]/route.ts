import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { photoResponse } from '@/lib/server/photos/photo-response';
import { storyPhoto } from '@/lib/server/stories/story-photo';
import { tellingShop } from '@/lib/server/stories/telling-shop';

type Context = { params: Promise<{ shop: string; slug: string; hash: string }> };

/** A photo that a published story shows, as long as it does; no other of its case. */
export const GET = apiRoute(async (_request, { params }: Context) => {
  const { shop: code, slug, hash } = await params;
  const shop = await tellingShop(code);
  const photo = shop && (await storyPhoto(shop.id, slug, hash));
  if (!photo) throw new Problem('not-found');
  return photoResponse(photo.caseId, photo.storedHash);
});
