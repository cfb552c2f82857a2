import { apiRoute } from '@/lib/server/http/api-route';
import { checkOrigin } from '@/lib/server/http/check-origin';
import { readBody } from '@/lib/server/http/read-body';
import { keepLogo } from '@/lib/server/logos/keep-logo';
import { requireApiActor } from '@/lib/server/require-api-actor';
import { LARGEST_LOGO } from '@/lib/shop/logo';

/** Takes a picture that may become the shop's logo, and answers with the hash by which the shop's data can name it. */
export const POST = apiRoute(async (request) => {
  checkOrigin(request);
  const { actor } = await requireApiActor(['administrator']);
  const hash = await keepLogo(actor.shopId, await readBody(request, LARGEST_LOGO));
  return Response.json({ hash }, { headers: { 'cache-control': 'no-store' } });
});
