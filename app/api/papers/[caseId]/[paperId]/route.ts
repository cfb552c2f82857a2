import { uuid } from '@/lib/mutation/text';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { loadAggregate } from '@/lib/server/load-aggregate';
import { casePaperPdf } from '@/lib/server/report-pdf/case-paper-pdf';
import { requireApiActor } from '@/lib/server/require-api-actor';

type Context = { params: Promise<{ caseId: string; paperId: string }> };

/** An estimate, invoice, receipt or credit note of a case as a PDF, for the shop. */
export const GET = apiRoute(async (_request, { params }: Context) => {
  const { actor } = await requireApiActor();
  const { caseId, paperId } = await params;
  if (!uuid().safeParse(caseId).success) throw new Problem('not-found');
  const stored = await loadAggregate(actor, { kind: 'case', id: caseId });
  const pdf = stored && (await casePaperPdf(stored.state, paperId));
  if (!pdf) throw new Problem('not-found');
  return pdf;
});
