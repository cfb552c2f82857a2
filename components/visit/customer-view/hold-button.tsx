'use client';

import { useCallback, useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';

/** Milliseconds: long enough that a customer's finger does not do it by chance. */
const HOLD = 1000;

/**
 * A button that acts when it is held: by finger, by Enter or Space on it. Filling up shows how long it still takes.
 * @param holdKey this key held anywhere does the same, for instance `Escape`
 */
export function HoldButton({
  onHeld,
  holdKey,
  className = '',
  children,
}: {
  onHeld: () => void;
  holdKey?: string;
  className?: string;
  children: ReactNode;
}) {
  const [held, setHeld] = useState(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef(onHeld);
  useEffect(() => {
    latest.current = onHeld;
  });
  const begin = useCallback(() => {
    clearTimeout(timer.current);
    setHeld(true);
    timer.current = setTimeout(() => {
      setHeld(false);
      latest.current();
    }, HOLD);
  }, []);
  const letGo = useCallback(() => {
    clearTimeout(timer.current);
    setHeld(false);
  }, []);
  useEffect(() => letGo, [letGo]);
  useEffect(() => {
    if (!holdKey) return;
    const down = (event: globalThis.KeyboardEvent) => {
      if (event.key !== holdKey) return;
      // Else the browser would close the dialog at the first press.
      event.preventDefault();
      if (!event.repeat && !event.isComposing) begin();
    };
    const up = (event: globalThis.KeyboardEvent) => {
      if (event.key === holdKey) letGo();
    };
    addEventListener('keydown', down, true);
    addEventListener('keyup', up, true);
    return () => {
      removeEventListener('keydown', down, true);
      removeEventListener('keyup', up, true);
    };
  }, [holdKey, begin, letGo]);

  const isPress = (event: KeyboardEvent) => event.key === 'Enter' || event.key === ' ';
  return (
    <button
      type="button"
      onPointerDown={begin}
      onPointerUp={letGo}
      onPointerLeave={letGo}
      onPointerCancel={letGo}
      onContextMenu={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (!isPress(event)) return;
        event.preventDefault();
        if (!event.repeat) begin();
      }}
      onKeyUp={(event) => isPress(event) && letGo()}
      onBlur={letGo}
      className={`relative inline-flex min-h-14 touch-none items-center gap-2.5 overflow-hidden rounded-card border border-line-strong px-4.5 leading-tight text-muted select-none ${className}`}
    >
      <span
        aria-hidden="true"
        className={`absolute inset-0 origin-left bg-accent-tint ${held ? 'scale-x-100 transition-transform duration-1000 ease-linear' : 'scale-x-0'}`}
      />
      <span className="relative inline-flex items-center gap-2.5">{children}</span>
    </button>
  );
}
