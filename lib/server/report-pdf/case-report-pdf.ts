import 'server-only';
import { buildDocument } from '@/lib/report/build-document';
import { readCanonical } from '@/lib/report/canonical';
import type { CaseState } from '@/lib/case/state';
import { withTrueTimes } from '@/lib/case/true-times';
import { pdfAnswer } from './pdf-answer';
import { reportPdf } from './report-pdf';
import { reportPictures } from './report-pictures';
import { reportWords } from './report-words';

/**
 * A version of a case's report as an answer with its PDF, in the language in which it was issued.
 * @param revision counts from 1; the newest where left out
 * @returns null where there is no such version, or none that can be read
 */
export async function caseReportPdf(state: CaseState, revision?: number): Promise<Response | null> {
  const wanted = revision ?? Math.max(...state.reports.map((row) => row.revision));
  const { reports, signatures } = withTrueTimes(state);
  const report = reports.find((row) => row.revision === wanted);
  const content = report && readCanonical(report.content);
  if (!content) return null;
  const signature = signatures.findLast((row) => row.reportId === report.id);
  const { say, write } = await reportWords(content.language, content.zone);
  // The number that the server gave after the tablet had issued it.
  const numbered = { ...content, caseNumber: content.caseNumber ?? state.root.number };
  const document = buildDocument(numbered, { report, signature }, say, write);
  const pictures = await reportPictures(state.root, content);
  const pdf = await reportPdf(document, { page: say('page'), late: say('photo.late') }, { pictures });
  return pdfAnswer(pdf, 'report.pdf', `${say('title')} ${numbered.caseNumber ?? ''}`.trim());
}
