import 'server-only';

/**
 * Runs something with a signal that ends with another one, and after some time at the latest.
 * @param ms milliseconds
 */
export const limited = async <Value>(
  outer: AbortSignal,
  ms: number,
  run: (signal: AbortSignal) => Promise<Value>,
): Promise<Value> => {
  const control = new AbortController();
  const give = () => control.abort(outer.reason);
  if (outer.aborted) give();
  outer.addEventListener('abort', give, { once: true });
  const timer = setTimeout(() => control.abort(new DOMException('too slow', 'TimeoutError')), ms);
  try {
    return await run(control.signal);
  } finally {
    clearTimeout(timer);
    outer.removeEventListener('abort', give);
  }
};
