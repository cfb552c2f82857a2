import { probeRequestSchema } from '@/lib/diagnosis/probes/request';
import { uuid } from '@/lib/mutation/text';
import { apiRoute } from '@/lib/server/http/api-route';
import { checkOrigin } from '@/lib/server/http/check-origin';
import { Problem } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-body';
import { maySee } from '@/lib/server/may-see';
import { holdProbe } from '@/lib/server/probe/limit-probes';
import { probeStream } from '@/lib/server/probe/probe-stream';
import { requireApiActor } from '@/lib/server/require-api-actor';

type Context = { params: Promise<{ caseId: string }> };

const MOST_BYTES = 8_000;

/**
 * Probes the mail servers of a case's customer; tells step by step, one line of JSON each, and stops when nobody reads
 * any more. A password lives in this request alone.
 */
export const POST = apiRoute(async (request, { params }: Context) => {
  checkOrigin(request);
  const { actor, shop } = await requireApiActor();
  const { caseId } = await params;
  const seen = uuid().safeParse(caseId).success && (await maySee(actor, { kind: 'case', id: caseId }));
  if (!seen) throw new Problem('not-found');
  const parsed = probeRequestSchema.safeParse(await readJson(request, MOST_BYTES));
  if (!parsed.success) throw new Problem('malformed');
  const { signIn, address } = parsed.data;
  if (signIn && shop.root.probeSignIn !== true) throw new Problem('probe-sign-in-off');
  const { shopId, userId } = actor;
  const release = await holdProbe({ shopId, userId }, signIn && address);
  return new Response(probeStream(parsed.data, { shopId, userId, caseId }, request.signal, release), {
    headers: {
      'content-type': 'application/x-ndjson; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
});
