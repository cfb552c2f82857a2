import { readPack } from '@/lib/sync/read-pack';
import { apiRoute } from '@/lib/server/http/api-route';
import { checkOrigin } from '@/lib/server/http/check-origin';
import { Problem } from '@/lib/server/http/problem';
import { readBody } from '@/lib/server/http/read-body';
import { requireApiActor } from '@/lib/server/require-api-actor';
import { keepApart } from '@/lib/server/sealed/keep-apart';
import { openSealed } from '@/lib/server/sealed/open-sealed';

const MOST_BYTES = 300_000_000;

/** Takes a tablet's export file and keeps it apart, to be looked at before anything of it counts. */
export const POST = apiRoute(async (request) => {
  checkOrigin(request);
  const { actor } = await requireApiActor(['office']);
  const read = readPack(new Uint8Array(await readBody(request, MOST_BYTES)));
  if (typeof read === 'string') throw new Problem(read === 'not-ours' ? 'wrong-type' : 'malformed');
  const readable = read.parts.some(({ sealed }) => {
    const item = openSealed(sealed);
    return typeof item !== 'string' && item.shopId === actor.shopId;
  });
  // Nothing in it is for this shop: keeping it would only fill the disk.
  if (!readable) throw new Problem('other-content');
  const { shopId, userId: byId } = actor;
  const id = await keepApart({ shopId, deviceId: read.head.deviceId, origin: 'file', byId }, read.parts);
  return Response.json({ id }, { headers: { 'cache-control': 'no-store' } });
});
