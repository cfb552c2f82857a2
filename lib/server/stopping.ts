import 'server-only';

type Close = () => void;

// One listener for all streams: Node warns of a leak from the eleventh on. Modules are loaded more than once in
// one process (routes, development), so the set lives with the process.
const kept = globalThis as typeof globalThis & { kiriwakeStopping?: Set<Close> };
const closers = (kept.kiriwakeStopping ??= listen());

function listen(): Set<Close> {
  const set = new Set<Close>();
  // scripts/serve.js sends it, a second and a half before it cuts what is still open.
  process.once('kiriwake:stop', () => set.forEach((close) => close()));
  return set;
}

/**
 * Calls `close` once when this process is about to stop. For what never ends by itself, such as an event stream.
 * @returns takes the call back; to be used when the stream ends first.
 */
export function onStopping(close: Close): () => void {
  closers.add(close);
  return () => closers.delete(close);
}
