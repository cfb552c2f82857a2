import { findLink } from '@/lib/server/customer-link/find-link';
import { pdfInTime } from '@/lib/server/customer-link/pdf-in-time';
import { hasOpened, readCase } from '@/lib/server/customer-link/read-report';
import { apiRoute } from '@/lib/server/http/api-route';
import { Problem } from '@/lib/server/http/problem';
import { casePaperPdf } from '@/lib/server/report-pdf/case-paper-pdf';

type Context = { params: Promise<{ token: string; paperId: string }> };

/** A paper of the case as a PDF, in the language in which it was issued; only where the link was opened. */
export const GET = apiRoute(async (request, { params }: Context) => {
  const { token, paperId } = await params;
  const link = await findLink(token);
  if (!link) throw new Problem('not-found');
  const state = (await hasOpened(link)) ? await readCase(link) : null;
  const about = { locale: link.language, page: `/r/${token}` };
  const pdf = state && (await pdfInTime(request, about, casePaperPdf(state, paperId)));
  // Else back to the page, which says what is missing.
  return pdf ?? new Response(null, { status: 303, headers: { location: `/r/${token}` } });
});
