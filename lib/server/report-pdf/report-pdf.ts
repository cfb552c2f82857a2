import 'server-only';
import type { ReportDocument } from '@/lib/report/document';
import { type Keeping, keptPdf } from './kept-pdf';

/**
 * The report as a PDF (tagged, PDF/UA-1), made once for each content and then read from disk.
 * @param document the report as laid out for reading
 * @param words what the template adds, in the report's language: before a page's number, in the place of a photo that
 *   has not come yet
 * @param options see `keptPdf`; a logo is the picture `HASH.png`, a photo `HASH.jpg`
 * @returns the file's bytes
 * @throws Error when it cannot be typeset
 */
export const reportPdf = (
  document: ReportDocument,
  words: { page: string; late: string },
  options?: Keeping,
): Promise<Uint8Array> => keptPdf('report', { ...document, ...words }, options);
