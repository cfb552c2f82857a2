import 'server-only';
import { findSession } from '../auth/find-session';
import { onStopping } from '../stopping';
import { latestChange } from './latest-change';
import { listen } from './listen';

/** Milliseconds between two signs of life; proxies cut what is silent for a minute. At each the session is looked at. */
const BEAT = 25_000;
const ALIVE = ': still here\n\n';

/**
 * A stream of Server-Sent Events that tells what changes in a shop, ids only. It begins with the instant of the
 * newest change, as the event's id: a page that was made before that has missed something; so it says again after
 * the database was away. It ends when the reader leaves, when the session ends, and when the process stops.
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
      let open = true;
      const send = (text: string) => {
        if (open) controller.enqueue(encoder.encode(text));
      };
      const changed = (at: string, event: string) => send(`id: ${at}\n${event}`);
      const tellLatest = () =>
        void latestChange(shopId).then(
          (at) => at && changed(at, 'event: latest\ndata: {}\n\n'),
          // The stream is up all the same; what was missed comes with the next nudge.
          () => {},
        );
      const stopListening = listen((nudge) => {
        if (nudge.shopId !== shopId) return;
        const { kind, id, version } = nudge;
        const data = JSON.stringify({ kind, id, version });
        changed(new Date().toISOString(), `event: nudge\ndata: ${data}\n\n`);
      }, tellLatest);
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
        open = false;
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
    // Not known for now: a stream that is cut would only ask a database that does not answer.
    () => true,
  );
