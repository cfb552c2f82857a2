import 'server-only';
import { findSession } from '../auth/find-session';
import { onStopping } from '../stopping';
import { listen } from './listen';

/** Milliseconds between two signs of life; proxies cut what is silent for a minute. At each the session is looked at. */
const BEAT = 25_000;
const ALIVE = ': still here\n\n';

/**
 * A stream of Server-Sent Events that tells what changes in a shop, ids only. It ends when the reader leaves, when
 * the session ends, and when the process stops.
 * @param signal the request's: aborted when the reader is gone
 */
export const eventStream = (
  shopId: string,
  sessionId: string,
  signal: AbortSignal,
): ReadableStream<Uint8Array> => {
  const encoder = new TextEncoder();
  let stop = (): void => {};
  return new ReadableStream({
    start: (controller) => {
      const send = (text: string) => controller.enqueue(encoder.encode(text));
      const stopListening = listen((nudge) => {
        if (nudge.shopId !== shopId) return;
        const { kind, id, version } = nudge;
        send(`event: nudge\ndata: ${JSON.stringify({ kind, id, version })}\n\n`);
      });
      const end = () => {
        stop();
        controller.close();
      };
      const beat = setInterval(
        () => void stillGood(sessionId).then((good) => (good ? send(ALIVE) : end())),
        BEAT,
      );
      const forget = onStopping(end);
      stop = () => {
        clearInterval(beat);
        stopListening();
        forget();
        signal.removeEventListener('abort', end);
      };
      signal.addEventListener('abort', end);
      send('retry: 3000\n\n');
    },
    cancel: () => stop(),
  });
};

const stillGood = (sessionId: string): Promise<boolean> =>
  findSession(sessionId).then(
    (session) => session !== null,
    () => false,
  );
