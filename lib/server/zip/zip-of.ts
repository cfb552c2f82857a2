import 'server-only';
import { Zip, ZipPassThrough } from 'fflate';

export type ZipEntry = { name: string; bytes: Uint8Array };

/**
 * A ZIP, made while it is read: no entry is held longer than it takes to hand it on. Nothing is compressed, since PDFs
 * and photos are already.
 * @param entries names are UTF-8
 */
export async function* zipOf(entries: AsyncIterable<ZipEntry>): AsyncGenerator<Uint8Array> {
  const ready: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    ready.push(chunk);
  });
  for await (const { name, bytes } of entries) {
    const file = new ZipPassThrough(name);
    zip.add(file);
    file.push(bytes, true);
    yield* ready.splice(0);
  }
  zip.end();
  yield* ready;
}
