import { paperFilterSchema } from '@/lib/case/paper-filter';
import { wallTime } from '@/lib/case/zone';
import { recordAudit } from '@/lib/server/audit';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { requestLog } from '@/lib/server/log';
import { countPapers, MOST_EXPORTED } from '@/lib/server/office/list-papers';
import { exportPapers } from '@/lib/server/paper-export/export-papers';
import { tableWords } from '@/lib/server/paper-export/table-words';
import { zipAnswer } from '@/lib/server/zip/zip-answer';
import { zipOf } from '@/lib/server/zip/zip-of';
import { requireApiActor } from '@/lib/server/require-api-actor';

/** The papers of a filter as one ZIP with a table, for whoever keeps the books; the filter is as on `/papers`. */
export const GET = apiRoute(async (request) => {
  const { shop, user } = await requireApiActor(['office', 'administrator']);
  const filter = paperFilterSchema.parse(Object.fromEntries(new URL(request.url).searchParams));
  const { id: shopId, zone } = shop.root;
  const count = await countPapers(shopId, filter, zone);
  if (count > MOST_EXPORTED) throw new Problem('too-many-papers');
  const words = await tableWords();
  await recordAudit({ kind: 'papers-exported', shopId, actorId: user.id, detail: { count } });
  const today = wallTime(new Date().toISOString(), zone).day;
  return zipAnswer(zipOf(exportPapers(shopId, filter, zone, words)), `papers-${today}`, (err) =>
    requestLog(request.headers).error({ err }, 'an export of papers failed'),
  );
});
