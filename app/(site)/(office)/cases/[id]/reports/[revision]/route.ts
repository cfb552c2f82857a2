import { uuid } from '@/lib/mutation/text';
import { buildDocument } from '@/lib/report/build-document';
import { readCanonical } from '@/lib/report/canonical';
import { loadAggregate } from '@/lib/server/load-aggregate';
import { reportPdf } from '@/lib/server/report-pdf/report-pdf';
import { reportWords } from '@/lib/server/report-pdf/report-words';
import { readSignedIn } from '@/lib/server/signed-in';

type Context = { params: Promise<{ id: string; revision: string }> };

const missing = () => new Response(null, { status: 404 });

/** One revision of a case's report as its customer gets it, for whoever may see the case. */
export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const signedIn = await readSignedIn();
  const { id, revision } = await params;
  if (!signedIn || !uuid().safeParse(id).success || !/^\d{1,4}$/.test(revision)) return missing();
  const stored = await loadAggregate(signedIn.actor, { kind: 'case', id });
  const report = stored?.state.reports.find((row) => row.revision === Number(revision));
  const content = report && readCanonical(report.content);
  if (!stored || !content) return missing();
  const signature = stored.state.signatures.findLast(({ reportId }) => reportId === report.id);
  const { say, write } = await reportWords(content.language, content.zone);
  const pdf = await reportPdf(buildDocument(content, { report, signature }, say, write), say('page'));
  const name = encodeURIComponent(`${say('title')} ${content.caseNumber ?? ''} ${revision}`.trim());
  return new Response(Buffer.from(pdf), {
    headers: {
      'content-type': 'application/pdf',
      'content-disposition': `inline; filename="report.pdf"; filename*=UTF-8''${name}.pdf`,
      'cache-control': 'private, no-store',
    },
  });
}
