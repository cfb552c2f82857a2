import { uuid } from '@/lib/mutation/text';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { loadAggregate } from '@/lib/server/load-aggregate';
import { caseReportPdf } from '@/lib/server/report-pdf/case-report-pdf';
import { requireApiActor } from '@/lib/server/require-api-actor';

type Context = { params: Promise<{ caseId: string }> };

/** The report of a case as a PDF, for the shop: the newest version, or `?revision=1`. */
export const GET = apiRoute(async (request, { params }: Context) => {
  const { actor } = await requireApiActor();
  const { caseId } = await params;
  const revision = new URL(request.url).searchParams.get('revision');
  if (!uuid().safeParse(caseId).success || !/^[1-9]\d{0,3}$/.test(revision ?? '1'))
    throw new Problem('not-found');
  const stored = await loadAggregate(actor, { kind: 'case', id: caseId });
  const pdf = stored && (await caseReportPdf(stored.state, revision === null ? undefined : Number(revision)));
  if (!pdf) throw new Problem('not-found');
  return pdf;
});
