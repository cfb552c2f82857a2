import { findLink } from '@/lib/server/customer-link/find-link';
import { pdfInTime } from '@/lib/server/customer-link/pdf-in-time';
import { hasOpened, readCase } from '@/lib/server/customer-link/read-report';
import { revisionOf } from '@/lib/server/customer-link/revision-of';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { caseReportPdf } from '@/lib/server/report-pdf/case-report-pdf';

type Context = { params: Promise<{ token: string }> };

/** The report as a PDF, in the language in which it was issued; only where the link was opened. */
export const GET = apiRoute(async (request, { params }: Context) => {
  const { token } = await params;
  const link = await findLink(token);
  if (!link) throw new Problem('not-found');
  const state = (await hasOpened(link)) ? await readCase(link) : null;
  const about = { locale: link.language, page: `/r/${token}` };
  const revision = revisionOf(new URL(request.url).searchParams.get('v'));
  const pdf = state && (await pdfInTime(request, about, caseReportPdf(state, revision)));
  // Else back to the page, which says what is missing.
  return pdf ?? new Response(null, { status: 303, headers: { location: `/r/${token}` } });
});
