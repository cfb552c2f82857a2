import { readParts } from '@/lib/sync/read-pack';
import { apiRoute } from '@/lib/server/http/api-route';
import { checkOrigin } from '@/lib/server/http/check-origin';
import { Problem } from '@/lib/server/http/problem';
import { readBody } from '@/lib/server/http/read-body';
import { keepApart } from '@/lib/server/sealed/keep-apart';
import { openSealed } from '@/lib/server/sealed/open-sealed';
import { requireSender } from '@/lib/server/sealed/require-sender';
import { isOf, takePhoto } from '@/lib/server/sealed/take-opened';

const MOST_BYTES = 10_000_000;

/** Takes one sealed photo of a tablet that is locked: a part as lib/sync/pack.ts writes it. */
export const PUT = apiRoute(async (request) => {
  checkOrigin(request);
  const { actor, deviceId, revoked } = await requireSender();
  const parts = readParts(new Uint8Array(await readBody(request, MOST_BYTES)));
  const [part] = parts ?? [];
  if (!part || parts?.length !== 1) throw new Problem('malformed');
  const { shopId } = actor;
  if (revoked) {
    await keepApart({ shopId, deviceId, origin: 'revoked', byId: null }, [part]);
  } else {
    const item = openSealed(part.sealed);
    if (typeof item === 'string' || item.kind !== 'photo' || !isOf(item, actor, deviceId))
      throw new Problem('malformed');
    if (!(await takePhoto(actor, item, part.content))) throw new Problem('not-a-picture');
  }
  return Response.json({ taken: true }, { headers: { 'cache-control': 'no-store' } });
});
