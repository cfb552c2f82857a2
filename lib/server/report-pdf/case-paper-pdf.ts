import 'server-only';
import { paperNumber } from '@/lib/case/papers';
import type { CaseState } from '@/lib/case/state';
import { withTrueTimes } from '@/lib/case/true-times';
import { buildPaperDocument } from '@/lib/report/build-paper-document';
import { readPaper } from '@/lib/report/paper-content';
import { paperPdf } from './paper-pdf';
import { pdfAnswer } from './pdf-answer';
import { reportWords } from './report-words';

/**
 * A paper of a case as an answer with its PDF, in the language in which it was issued.
 * @returns null where there is no such paper, or none that can be read
 */
export async function casePaperPdf(state: CaseState, id: string): Promise<Response | null> {
  const paper = withTrueTimes(state).papers.find((row) => row.id === id);
  const content = paper && readPaper(paper.content);
  if (!content) return null;
  const { say, write } = await reportWords(content.language, content.zone);
  // The number that the server gave after the tablet had issued it.
  const caseNumber = content.caseNumber ?? state.root.number;
  const document = buildPaperDocument({ ...content, caseNumber }, paper.issuedAt, say, write);
  const pdf = await paperPdf(document, { page: say('page'), items: say('paper.lines') });
  const number = paperNumber(caseNumber, paper);
  return pdfAnswer(pdf, `${number}.pdf`, `${document.title} ${number}`);
}
