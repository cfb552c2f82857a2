import 'client-only';
import { type SyncAnswer, syncAnswerSchema, type SyncRequest } from '@/lib/sync/protocol';

/** Milliseconds to the first byte after which the server counts as absent: the line may be there and dead. */
const FIRST_BYTE = 3000;

export type Posted =
  | {
      kind: 'answer';
      answer: SyncAnswer;
      /** Milliseconds that this device's clock is behind. */ offsetMs: number;
    }
  | { kind: 'offline' | 'signed-out' | 'somebody-else' | 'outsider' };

/** `fetch`, or what stands for it in tests. */
export type Fetch = (input: string, init: RequestInit) => Promise<Response>;

/**
 * Asks for an answer within a time; a redirect to the sign-in page is no answer.
 * @param timeoutMs milliseconds to the first byte
 * @returns undefined where there was none
 */
export const ask = async (
  fetcher: Fetch,
  input: string,
  init: RequestInit,
  timeoutMs: number,
): Promise<Response | undefined> => {
  const control = new AbortController();
  const timer = setTimeout(() => control.abort(), timeoutMs);
  try {
    return await fetcher(input, { ...init, redirect: 'manual', cache: 'no-store', signal: control.signal });
  } catch {
    return undefined;
  } finally {
    clearTimeout(timer);
  }
};

/**
 * One exchange with the server. Never throws: what is not an answer has a kind of its own.
 * @param timeoutMs milliseconds to the first byte
 */
export const postSync = async (
  fetcher: Fetch,
  request: Omit<SyncRequest, 'sentAt'>,
  timeoutMs = FIRST_BYTE,
): Promise<Posted> => {
  const sent = Date.now();
  const response = await ask(
    fetcher,
    '/api/sync',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kiriwake-sync': '1' },
      body: JSON.stringify({ ...request, sentAt: new Date(sent).toISOString() }),
    },
    timeoutMs,
  );
  const heard = Date.now();
  if (!response) return { kind: 'offline' };
  // A body that nobody reads would hold its connection open.
  if (!response.ok) await response.body?.cancel();
  // Signed in without the technician's role: the page does not exist for them.
  if (response.status === 404) return { kind: 'outsider' };
  if (response.status === 409) return { kind: 'somebody-else' };
  const asksWho = [401, 403].includes(response.status) || response.type === 'opaqueredirect';
  if (asksWho) return { kind: 'signed-out' };
  if (!response.ok) return { kind: 'offline' };
  const parsed = syncAnswerSchema.safeParse(await response.json().catch(() => null));
  if (!parsed.success) return { kind: 'offline' };
  const offsetMs = Date.parse(parsed.data.receivedAt) - (sent + heard) / 2;
  return { kind: 'answer', answer: parsed.data, offsetMs: Math.round(offsetMs) };
};
