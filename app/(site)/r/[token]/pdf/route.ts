import { buildDocument } from '@/lib/report/build-document';
import { findLink } from '@/lib/server/customer-link/find-link';
import { hasOpened, readReport } from '@/lib/server/customer-link/read-report';
import { reportPdf } from '@/lib/server/report-pdf/report-pdf';
import { reportWords } from '@/lib/server/report-pdf/report-words';

/** The report as a PDF, in the language in which it was issued; only where the link was opened. */
export async function GET(_: Request, { params }: { params: Promise<{ token: string }> }): Promise<Response> {
  const { token } = await params;
  const link = await findLink(token);
  if (!link) return new Response(null, { status: 404 });
  const opened = (await hasOpened(link)) ? await readReport(link) : null;
  // Back to the page, which says what is missing.
  if (!opened) return new Response(null, { status: 303, headers: { location: `/r/${token}` } });
  const { content, issued } = opened;
  const { say, write } = await reportWords(content.language, content.zone);
  const pdf = await reportPdf(buildDocument(content, issued, say, write), say('page'));
  const name = encodeURIComponent(`${say('title')} ${content.caseNumber ?? ''}`.trim());
  return new Response(Buffer.from(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="report.pdf"; filename*=UTF-8''${name}.pdf`,
      'cache-control': 'private, no-store',
      'x-robots-tag': 'noindex',
    },
  });
}
