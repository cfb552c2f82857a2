import 'server-only';

/**
 * Calls `close` once when this process is about to stop. For what never ends by itself, such as an event stream.
 * @returns takes the call back; to be used when the stream ends first.
 */
export function onStopping(close: () => void): () => void {
  // scripts/serve.js sends it, a second and a half before it cuts what is still open.
  process.once('kiriwake:stop', close);
  return () => process.off('kiriwake:stop', close);
}
