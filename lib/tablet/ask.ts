import 'client-only';

/** `fetch`, or what stands for it in tests. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/** What came back; `body` is its JSON, null where it is none or where the answer tells of a failure. */
export type Asked = Pick<Response, 'ok' | 'status' | 'type'> & { body: unknown };

/**
 * Asks for an answer in JSON. The server counts as absent as soon as nothing comes for a while, before the first byte
 * or in the middle of the body: the line may be there and dead. A redirect to the sign-in page is no answer.
 * @param silenceMs milliseconds without a byte
 * @returns undefined where there was no answer, or only a part of it
 */
export const ask = async (
  fetcher: Fetch,
  input: string,
  init: RequestInit,
  silenceMs: number,
): Promise<Asked | undefined> => {
  const control = new AbortController();
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Not the signal alone: whatever stands between page and line has to let go as well.
  const absent = new Promise<never>((_, reject) =>
    control.signal.addEventListener('abort', () => reject(new Error('no answer'))),
  );
  const heard = () => {
    clearTimeout(timer);
    timer = setTimeout(() => control.abort(), silenceMs);
  };
  const answer = async (): Promise<Asked> => {
    heard();
    const response = await fetcher(input, {
      ...init,
      redirect: 'manual',
      cache: 'no-store',
      signal: control.signal,
    });
    const { ok, status, type } = response;
    if (ok) return { ok, status, type, body: await readJson(response, heard) };
    // A body that nobody reads would hold its connection open.
    void response.body?.cancel().catch(() => undefined);
    return { ok, status, type, body: null };
  };
  try {
    return await Promise.race([answer(), absent]);
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

const readJson = async ({ body }: Response, heard: () => void): Promise<unknown> => {
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  for (;;) {
    const part = await reader?.read();
    heard();
    if (!part || part.done) break;
    text += part.value;
  }
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return null;
  }
};
