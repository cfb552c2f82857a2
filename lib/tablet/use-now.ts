import 'client-only';
import { useSyncExternalStore } from 'react';

const clocks = new Map<number, Clock>();

type Clock = { subscribe: (listener: () => void) => () => void; read: () => number };

/** One timer per pace for the whole page, so that all clocks of that pace turn together. */
const clockOf = (everyMs: number): Clock => {
  const known = clocks.get(everyMs);
  if (known) return known;
  const listeners = new Set<() => void>();
  let now = Date.now();
  let timer: ReturnType<typeof setInterval> | undefined;
  const tick = () => {
    now = Date.now();
    for (const listener of listeners) listener();
  };
  const clock: Clock = {
    subscribe: (listener) => {
      listeners.add(listener);
      timer ??= setInterval(tick, everyMs);
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        clearInterval(timer);
        timer = undefined;
      };
    },
    read: () => {
      if (timer === undefined) now = Math.max(now, Date.now() - (Date.now() % everyMs));
      return now;
    },
  };
  clocks.set(everyMs, clock);
  return clock;
};

/**
 * The device's time, renewed at a pace.
 * @param everyMs milliseconds between two readings, e.g. 1000 for a running clock
 * @returns milliseconds since 1970
 */
export const useNow = (everyMs: number): number => {
  const clock = clockOf(everyMs);
  return useSyncExternalStore(clock.subscribe, clock.read, () => 0);
};
