import * as z from 'zod/mini';
import { instant, uuid } from '@/lib/mutation/text';
import { LENGTHS, MAGIC, type PackHead, type Part } from './pack';

const packHeadSchema = z.object({
  v: z.literal(1),
  madeAt: instant(),
  deviceId: uuid(),
  parts: z.int32().check(z.gte(0)),
}) satisfies z.ZodMiniType<PackHead>;

/** @returns the parts, or null where the bytes are not exactly parts */
export const readParts = (bytes: Uint8Array<ArrayBuffer>): Part[] | null => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const parts: Part[] = [];
  let at = 0;
  while (at < bytes.length) {
    if (at + LENGTHS > bytes.length) return null;
    const [sealed, content] = [view.getUint32(at), view.getUint32(at + 4)];
    const [from, middle] = [at + LENGTHS, at + LENGTHS + sealed];
    at = middle + content;
    if (sealed === 0 || at > bytes.length) return null;
    parts.push({
      sealed: bytes.subarray(from, middle),
      content: content > 0 ? bytes.subarray(middle, at) : null,
    });
  }
  return parts;
};

/** Why a file cannot be read: another kind of file, or one that was cut short. */
export type PackProblem = 'not-ours' | 'damaged';

/** Reads an export file; what is in its sealed parts only the server's key tells. */
export const readPack = (bytes: Uint8Array<ArrayBuffer>): { head: PackHead; parts: Part[] } | PackProblem => {
  const decoder = new TextDecoder();
  if (decoder.decode(bytes.subarray(0, MAGIC.length)) !== MAGIC) return 'not-ours';
  const end = bytes.indexOf(10, MAGIC.length);
  if (end < 0) return 'damaged';
  const head = packHeadSchema.safeParse(jsonOf(decoder.decode(bytes.subarray(MAGIC.length, end))));
  const parts = readParts(bytes.subarray(end + 1));
  if (!head.success || !parts || parts.length !== head.data.parts) return 'damaged';
  return { head: head.data, parts };
};

const jsonOf = (text: string): unknown => {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};
