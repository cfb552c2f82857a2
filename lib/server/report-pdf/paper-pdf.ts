import 'server-only';
import type { PaperDocument } from '@/lib/report/paper-document';
import { type Keeping, keptPdf } from './kept-pdf';

/**
 * A paper as a PDF (tagged, PDF/UA-1), made once for each content and then read from disk.
 * @param document the paper as laid out for reading
 * @param words what the template adds, in the paper's language: before a page's number, over the items
 * @param options see `keptPdf`
 * @returns the file's bytes
 * @throws Error when it cannot be typeset
 */
export const paperPdf = (
  document: PaperDocument,
  words: { page: string; items: string },
  options?: Keeping,
): Promise<Uint8Array> => keptPdf('paper', { ...document, ...words }, options);
