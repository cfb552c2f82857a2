import * as z from 'zod';
import { uuid } from '@/lib/mutation/text';
import { apiRoute } from '@/lib/server/http/api-route';
import { checkOrigin } from '@/lib/server/http/check-origin';
import { Problem } from '@/lib/server/http/problem';
import { readJson } from '@/lib/server/http/read-body';
import { queueLinkMail } from '@/lib/server/mail/queue-link-mail';
import { requireApiActor } from '@/lib/server/require-api-actor';

const bodySchema = z.object({ caseId: uuid(), id: uuid(), token: z.string().max(100) });

/** Takes the secret of a link that a technician asked to be mailed: see lib/server/mail/queue-link-mail.ts. */
export const POST = apiRoute(async (request) => {
  checkOrigin(request);
  const { actor } = await requireApiActor(['technician']);
  const body = bodySchema.safeParse(await readJson(request, 1000));
  if (!body.success) throw new Problem('malformed');
  const { caseId, id, token } = body.data;
  const queued = await queueLinkMail(actor, caseId, { id, token });
  if (queued !== 'queued') throw new Problem(queued);
  return Response.json({ id }, { headers: { 'cache-control': 'no-store' } });
});
