import 'server-only';
import { paperNumber } from '@/lib/case/papers';
import type { CaseState } from '@/lib/case/state';
import { withTrueTimes } from '@/lib/case/true-times';
import { readPaper } from '@/lib/report/paper-content';
import { issuedPaperPdf } from './issued-paper-pdf';
import { pdfAnswer } from './pdf-answer';

/**
 * A paper of a case as an answer with its PDF, in the language in which it was issued.
 * @returns null where there is no such paper, or none that can be read
 */
export async function casePaperPdf(state: CaseState, id: string): Promise<Response | null> {
  const paper = withTrueTimes(state).papers.find((row) => row.id === id);
  const content = paper && readPaper(paper.content);
  if (!content) return null;
  // The number that the server gave after the tablet had issued it.
  const caseNumber = content.caseNumber ?? state.root.number;
  const { pdf, title } = await issuedPaperPdf({ ...content, caseNumber }, paper.issuedAt);
  const number = paperNumber(caseNumber, paper);
  return pdfAnswer(pdf, `${number}.pdf`, `${title} ${number}`);
}
