import 'client-only';
import { PROTOCOL } from '@/lib/mutation/envelope';
import {
  ofAnyProtocolSchema,
  type ReadAnswer,
  syncAnswerSchema,
  type SyncRequest,
} from '@/lib/sync/protocol';
import { ask, type Fetch } from './ask';

/** Milliseconds without a byte after which the server counts as absent. */
export const SILENCE = 3000;

export type Posted =
  | {
      kind: 'answer';
      answer: ReadAnswer;
      /** Milliseconds that this device's clock is behind. */ offsetMs: number;
    }
  | { kind: NoAnswer };

/** `old-app`: the server is of a newer protocol than this app; `old-server`: it cannot read what this app sends. */
export type NoAnswer =
  'offline' | 'signed-out' | 'somebody-else' | 'outsider' | 'locked' | 'old-app' | 'old-server';

/**
 * One exchange with the server. Never throws: what is not an answer has a kind of its own.
 * @param silenceMs milliseconds without a byte after which the server counts as absent
 */
export const postSync = async (
  fetcher: Fetch,
  request: Omit<SyncRequest, 'sentAt'>,
  silenceMs = SILENCE,
): Promise<Posted> => {
  const sent = Date.now();
  const asked = await ask(
    fetcher,
    '/api/sync',
    {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-kiriwake-sync': '1' },
      body: JSON.stringify({ ...request, sentAt: new Date(sent).toISOString() }),
    },
    silenceMs,
  );
  const heard = Date.now();
  if (!asked) return { kind: 'offline' };
  const { ok, status, type, body } = asked;
  // Signed in without the technician's role: the page does not exist for them.
  if (status === 404) return { kind: 'outsider' };
  // Its proof is missing: the device was protected, and whatever asks has not unlocked it.
  if (status === 423) return { kind: 'locked' };
  if (status === 409) return { kind: 'somebody-else' };
  if ([401, 403].includes(status) || type === 'opaqueredirect') return { kind: 'signed-out' };
  if ([400, 501].includes(status)) return { kind: 'old-server' };
  if (!ok) return { kind: 'offline' };
  const any = ofAnyProtocolSchema.safeParse(body);
  if (any.success && any.data.protocol > PROTOCOL) return { kind: 'old-app' };
  const parsed = syncAnswerSchema.safeParse(body);
  // Some page stands between here and the server, such as a hotel's.
  if (!parsed.success) return { kind: any.success ? 'old-app' : 'offline' };
  const offsetMs = Date.parse(parsed.data.receivedAt) - (sent + heard) / 2;
  return { kind: 'answer', answer: parsed.data, offsetMs: Math.round(offsetMs) };
};
