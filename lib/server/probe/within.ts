import 'server-only';

/**
 * Waits for something no longer than its signal lives, whatever it is that hangs.
 * @throws the signal's reason
 */
export const within = <Value>(signal: AbortSignal, waited: Promise<Value>): Promise<Value> => {
  // Nobody may be left to hear of it.
  waited.catch(() => undefined);
  if (signal.aborted) return Promise.reject(signal.reason as Error);
  return new Promise((resolve, reject) => {
    const give = () => reject(signal.reason as Error);
    signal.addEventListener('abort', give, { once: true });
    waited.then(resolve, reject).finally(() => signal.removeEventListener('abort', give));
  });
};
