import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ReportDocument } from '@/lib/report/document';
import { env } from '../env';
import { printable } from './printable';
import { typeset } from './typst-thread';
import { sha256 } from '../sha256';

const templates = ['report.typ', 'report-parts.typ'];
let templateHash: Promise<string> | undefined;

/** Changes when the template does: a PDF kept from before would look as it did then. */
const hashOfTemplates = (): Promise<string> =>
  (templateHash ??= Promise.all(
    templates.map((name) =>
      readFile(join(/* turbopackIgnore: true */ process.cwd(), 'lib/report', name), 'utf8'),
    ),
  ).then((texts) => sha256(texts.join('\0'))));

const ifThere = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null);

/**
 * The report as a PDF (tagged, PDF/UA-1), made once for each content and then read from disk.
 * @param document the report as laid out for reading
 * @param page the word before a page's number, in the report's language
 * @param options `logo` the picture that the document names, as PNG, null where it is not there; `filesDir` where
 *   files are kept
 * @returns the file's bytes
 * @throws Error when it cannot be typeset
 */
export async function reportPdf(
  document: ReportDocument,
  page: string,
  { logo = null, filesDir = env.filesDir }: { logo?: Uint8Array | null; filesDir?: string } = {},
): Promise<Uint8Array> {
  const data = printable({ ...document, page, logo: logo && document.logo });
  const folder = join(/* turbopackIgnore: true */ filesDir, 'report-pdf');
  const file = join(folder, `${sha256((await hashOfTemplates()) + JSON.stringify(data))}.pdf`);
  const kept = await ifThere(file);
  if (kept) return kept;
  const pdf = await typeset(data, logo);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Renamed into its place: nobody ever reads half a file.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, pdf, { mode: 0o600 });
  await rename(draft, file);
  return pdf;
}
