import 'server-only';
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { env } from '../env';
import { sha256 } from '../sha256';
import { printable } from './printable';
import { type Pictures, type Template, typeset } from './typst-thread';

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

export type Keeping = { pictures?: Pictures; filesDir?: string };

/**
 * A document as a PDF (tagged, PDF/UA-1), made once for each content and then read from disk.
 * @param template what draws it
 * @param document as laid out for reading, with the words that the template adds
 * @param options `pictures` those of the document that are there; `filesDir` where files are kept
 * @returns the file's bytes
 * @throws Error when it cannot be typeset
 */
export async function keptPdf(
  template: Template,
  document: Record<string, unknown>,
  { pictures = new Map(), filesDir = env.filesDir }: Keeping = {},
): Promise<Uint8Array> {
  const data = printable(document);
  const folder = join(/* turbopackIgnore: true */ filesDir, 'report-pdf');
  // A picture that comes later makes another file.
  const key = (await hashOfTemplates()) + template + JSON.stringify([data, ...pictures.keys()]);
  const file = join(folder, `${sha256(key)}.pdf`);
  const kept = await ifThere(file);
  if (kept) return kept;
  const pdf = await typeset(template, data, pictures);
  await mkdir(folder, { recursive: true, mode: 0o700 });
  // Renamed into its place: nobody ever reads half a file.
  const draft = `${file}.${randomUUID()}`;
  await writeFile(draft, pdf, { mode: 0o600 });
  await rename(draft, file);
  return pdf;
}
