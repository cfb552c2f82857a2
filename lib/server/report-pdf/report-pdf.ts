import 'server-only';
import type { ReportDocument } from '@/lib/report/document';
import { type Keeping, keptPdf } from './kept-pdf';

/**
 * The report as a PDF (tagged, PDF/UA-1), made once for each content and then read from disk.
 * @param document the report as laid out for reading
 * @param page the word before a page's number, in the report's language
 * @param options see `keptPdf`; `logo` is the picture that the document names
 * @returns the file's bytes
 * @throws Error when it cannot be typeset
 */
export const reportPdf = (document: ReportDocument, page: string, options?: Keeping): Promise<Uint8Array> =>
  keptPdf('report', { ...document, page }, options);
