import { PROTOCOL } from '@/lib/mutation/envelope';
import { MOST_BYTES, ofAnyProtocolSchema, type SyncAnswer, syncRequestSchema } from '@/lib/sync/protocol';
import { provesOpen } from '@/lib/server/auth/device-proof';
import { env } from '@/lib/server/env';
import { apiRoute } from '@/lib/server/http/api-route';
import { checkOrigin } from '@/lib/server/http/check-origin';
import { Problem } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-body';
import { sendsMail } from '@/lib/server/mail/mail-origin';
import { requireApiActorAnyhow } from '@/lib/server/require-api-actor';
import { sealKey } from '@/lib/server/sealed/server-keys';
import { pull } from '@/lib/server/sync/pull';
import { takeMutations } from '@/lib/server/sync/take-mutations';

/** Takes what a tablet made and tells what it does not have yet; see lib/sync/protocol.ts. */
export const POST = apiRoute(async (request) => {
  const receivedAt = new Date();
  checkOrigin(request);
  const { actor, user, session } = await requireApiActorAnyhow(['technician']);
  if (!(await provesOpen(request, session))) throw new Problem('locked');
  const body = await readJson(request, MOST_BYTES);
  const any = ofAnyProtocolSchema.safeParse(body);
  if (any.success && any.data.protocol > PROTOCOL) throw new Problem('server-too-old');
  const parsed = syncRequestSchema.safeParse(body);
  if (!parsed.success) throw new Problem('malformed');
  const { deviceId, sentAt, mutations, held } = parsed.data;
  if (deviceId !== null && deviceId !== session.deviceId) throw new Problem('other-device');
  const offsetMs = receivedAt.getTime() - Date.parse(sentAt);
  const results = await takeMutations(actor, mutations, { deviceId: session.deviceId, receivedAt, offsetMs });
  const answer: SyncAnswer = {
    protocol: PROTOCOL,
    receivedAt: receivedAt.toISOString(),
    results,
    ...(await pull(actor, held, session.deviceId)),
    demo: env.KIRIWAKE_DEMO,
    publicUrl: env.KIRIWAKE_URL ?? null,
    mail: sendsMail(),
    sealKey,
    me: {
      userId: user.id,
      shopId: actor.shopId,
      deviceId: session.deviceId,
      roles: user.roles,
      name: user.name,
    },
  };
  return Response.json(answer, { headers: { 'cache-control': 'no-store' } });
});
