import 'server-only';
import { Problem } from './problem';

/**
 * Reads a request's body, at most so many bytes of it.
 * @throws Problem `too-large` as soon as there is more
 */
export const readBody = async (request: Request, most: number): Promise<Buffer> => {
  if (Number(request.headers.get('content-length') ?? 0) > most) throw new Problem('too-large');
  const chunks: Uint8Array[] = [];
  let length = 0;
  if (!request.body) return Buffer.alloc(0);
  for await (const chunk of request.body as unknown as AsyncIterable<Uint8Array>) {
    length += chunk.byteLength;
    if (length > most) throw new Problem('too-large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/**
 * Reads a JSON body.
 * @param most bytes
 * @throws Problem `wrong-type`, `too-large`, or `malformed` where it is not JSON in UTF-8
 */
export const readJson = async (request: Request, most: number): Promise<unknown> => {
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase();
  if (type !== 'application/json') throw new Problem('wrong-type');
  const body = await readBody(request, most);
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)) as unknown;
  } catch {
    throw new Problem('malformed');
  }
};
