/*
 * The file of an emergency export, and the body of a sealed photo: parts, each with its lengths before it, so that
 * photos are written and read without ever being text.
 *
 * File: MAGIC, a line of JSON (`PackHead`), then parts. Part: length of `sealed` (4 bytes, big-endian), length of
 * `content` (4), `sealed`, `content`. A mutation has no content.
 */
export const MAGIC = 'KIRIWAKE-SEALED\n';
export const LENGTHS = 8;

/** `parts` follow: a file that was cut short is noticed. `madeAt` is an instant. */
export type PackHead = { v: 1; madeAt: string; deviceId: string; parts: number };
export type Part = { sealed: Uint8Array<ArrayBuffer>; content: Uint8Array<ArrayBuffer> | null };

/** The bytes before a part's own: its two lengths. */
export const partLengths = (sealed: number, content: number): Uint8Array<ArrayBuffer> => {
  const view = new DataView(new ArrayBuffer(LENGTHS));
  view.setUint32(0, sealed);
  view.setUint32(4, content);
  return new Uint8Array(view.buffer);
};

/** The bytes before a file's parts. */
export const packHead = (head: PackHead): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${MAGIC}${JSON.stringify(head)}\n`);
