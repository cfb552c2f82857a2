import { fromBase64 } from '@/lib/sync/base64';
import { MOST_BYTES, type MutationResult } from '@/lib/sync/protocol';
import type { SealedAnswer } from '@/lib/sync/sealed-answer';
import { sealedRequestSchema } from '@/lib/sync/sealed-request';
import { closeDevice } from '@/lib/server/auth/device-proof';
import { apiRoute } from '@/lib/server/http/api-route';
import { checkOrigin } from '@/lib/server/http/check-origin';
import { Problem } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-body';
import { keepApart } from '@/lib/server/sealed/keep-apart';
import { openSealed } from '@/lib/server/sealed/open-sealed';
import { requireSender } from '@/lib/server/sealed/require-sender';
import { isOf, takeOpened } from '@/lib/server/sealed/take-opened';

/** Takes sealed work of a tablet that is locked, and tells how the shop stands to it; see lib/sync/sealed-format.ts. */
export const POST = apiRoute(async (request) => {
  const receivedAt = new Date();
  checkOrigin(request);
  const { actor, name, deviceId, revoked, reset, free } = await requireSender();
  const parsed = sealedRequestSchema.safeParse(await readJson(request, MOST_BYTES));
  if (!parsed.success) throw new Problem('malformed');
  if (parsed.data.deviceId !== null && parsed.data.deviceId !== deviceId) throw new Problem('other-device');
  if (parsed.data.locked) await closeDevice();
  const items = parsed.data.items.map(({ id, sealed }) => ({ id, bytes: bytesOf(sealed) }));
  let taken: string[] = [];
  let results: MutationResult[] = [];
  if (revoked) {
    const parts = items.map(({ bytes }) => ({ sealed: bytes, content: null }));
    if (parts.length > 0)
      await keepApart({ shopId: actor.shopId, deviceId, origin: 'revoked', byId: null }, parts);
    taken = items.map(({ id }) => id);
  } else {
    const opened = items.flatMap(({ bytes }) => {
      const item = openSealed(bytes);
      return typeof item !== 'string' && item.kind === 'mutation' && isOf(item, actor, deviceId)
        ? [item]
        : [];
    });
    const offsetMs = receivedAt.getTime() - Date.parse(parsed.data.sentAt);
    results = await takeOpened(actor, deviceId, opened, receivedAt, offsetMs);
    const waits = (result: MutationResult) => result.status === 'refused' && result.code === 'out-of-order';
    const ended = new Set(results.filter((result) => !waits(result)).map(({ id }) => id));
    taken = items.map(({ id }) => id).filter((id) => ended.has(id));
  }
  const answer: SealedAnswer & { results: MutationResult[] } = {
    receivedAt: receivedAt.toISOString(),
    standing: revoked ? 'revoked' : 'good',
    reset,
    free,
    me: { userId: actor.userId, shopId: actor.shopId, deviceId, roles: actor.roles, name },
    taken,
    results,
  };
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
});

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => {
  try {
    return fromBase64(text);
  } catch {
    throw new Problem('malformed');
  }
};
