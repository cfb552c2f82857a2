import { uuid } from '@/lib/mutation/text';
import { recordAudit } from '@/lib/server/audit';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { requestLog } from '@/lib/server/log';
import { requireApiActor } from '@/lib/server/require-api-actor';
import { exportStory } from '@/lib/server/stories/export-story';
import { zipAnswer } from '@/lib/server/zip/zip-answer';
import { zipOf } from '@/lib/server/zip/zip-of';

/** A case's story with its photos as one ZIP, for a site of the shop's own. */
export const GET = apiRoute(async (request, { params }: { params: Promise<{ caseId: string }> }) => {
  const { actor, shop, user } = await requireApiActor(['office']);
  const { caseId } = await params;
  if (!uuid().safeParse(caseId).success) throw new Problem('not-found');
  const { name, entries, photos } = await exportStory(actor, shop, caseId);
  await recordAudit({
    kind: 'story-exported',
    shopId: actor.shopId,
    actorId: user.id,
    subjectId: caseId,
    detail: { photos },
  });
  return zipAnswer(zipOf(entries), name, (err) =>
    requestLog(request.headers).error({ err }, 'an export of a story failed'),
  );
});
