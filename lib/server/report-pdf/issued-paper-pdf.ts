import 'server-only';
import { buildPaperDocument } from '@/lib/report/build-paper-document';
import type { PaperContent } from '@/lib/report/paper-content';
import { paperPdf } from './paper-pdf';
import { reportWords } from './report-words';

/**
 * An issued paper's PDF, in the language in which it was issued.
 * @param content with the case's number, once the server has given it
 * @param issuedAt the instant of its date, true by the server's clock
 * @returns the file's bytes, the paper's title, and what it is about
 * @throws Error when it cannot be typeset
 */
export async function issuedPaperPdf(
  content: PaperContent,
  issuedAt: string,
): Promise<{ pdf: Uint8Array; title: string; subject: string }> {
  const { say, write } = await reportWords(content.language, content.zone);
  const document = buildPaperDocument(content, issuedAt, say, write);
  const pdf = await paperPdf(document, { page: say('page'), items: say('paper.lines') });
  const { kind, headline } = content;
  return { pdf, title: document.title, subject: say(`paper.about.${kind}`, { headline }) };
}
