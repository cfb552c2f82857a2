import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '../env';
import { sha256 } from '../sha256';
import { printable } from './printable';
import { type Template, typeset } from './typst-thread';

const templates = ['report.typ', 'report-parts.typ', 'paper.typ'];
let templateHash: Promise<string> | undefined;

/** Changes when a template does: a PDF kept from before would look as it did then. */
const hashOfTemplates = (): Promise<string> =>
  (templateHash ??= Promise.all(
    templates.map((name) =>
      readFile(join(/* turbopackIgnore: true */ process.cwd(), 'lib/report', name), 'utf8'),
    ),
  ).then((texts) => sha256(texts.join('\0'))));

const ifThere = (file: string): Promise<Uint8Array | null> => readFile(file).catch(() => null);

export type Keeping = { logo?: Uint8Array | null; filesDir?: string };

/**
 * A document as a PDF (tagged, PDF/UA-1), made once for each content and then read from disk.
 * @param template what draws it
 * @param document as laid out for reading, with the words that the template adds; `logo` names its picture
 * @param options `logo` the picture, as PNG, null where it is not there; `filesDir` where files are kept
 * @returns the file's bytes
 * @throws Error when it cannot be typeset
 */
export async function keptPdf(
  template: Template,
  document: Record<string, unknown> & { logo?: string | null },
  { logo = null, filesDir = env.filesDir }: Keeping = {},
): Promise<Uint8Array> {
  const data = printable({ ...document, logo: logo && document.logo });
  const folder = join(/* turbopackIgnore: true */ filesDir, 'report-pdf');
  const key = (await hashOfTemplates()) + template + JSON.stringify(data);
  const file = join(folder, `${sha256(key)}.pdf`);
  const kept = await ifThere(file);
  if (kept) return kept;
  const pdf = await typeset(template, data, logo);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Renamed into its place: nobody ever reads half a file.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, pdf, { mode: 0o600 });
  await rename(draft, file);
  return pdf;
}
