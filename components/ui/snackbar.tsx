'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { createContext, useCallback, useContext, useEffect, useMemo, useState, type ReactNode } from 'react';

export type Snack = { text: ReactNode; onUndo?: () => void };

type Shown = Snack & { key: number };

const shownFor = 8000;

const Show = createContext<(snack: Snack) => void>(() => {});
const Current = createContext<{ snack: Shown | undefined; close: () => void }>({
  snack: undefined,
  close: () => {},
});

/** @returns a function that tells what was just done, with a way to take it back; a new one replaces the old */
export function useSnackbar(): (snack: Snack) => void {
  return useContext(Show);
}

/** Holds the one message; `SnackbarPlace` somewhere below shows it. */
export function SnackbarProvider({ children }: { children: ReactNode }) {
  const [snack, setSnack] = useState<Shown>();
  const show = useCallback((next: Snack) => setSnack((last) => ({ ...next, key: (last?.key ?? 0) + 1 })), []);
  const close = useCallback(() => setSnack(undefined), []);
  const current = useMemo(() => ({ snack, close }), [snack, close]);
  return (
    <Show value={show}>
      <Current value={current}>{children}</Current>
    </Show>
  );
}

/** Where the message appears: on the tablet at the left of the action bar, where the thumb is. */
export function SnackbarPlace({ className = '' }: { className?: string }) {
  const t = useTranslations('common.action');
  const { snack, close } = useContext(Current);
  const [held, setHeld] = useState(false);

  useEffect(() => {
    if (!snack || held) return;
    const timer = setTimeout(close, shownFor);
    return () => clearTimeout(timer);
  }, [snack, held, close]);

  const undo = () => {
    snack?.onUndo?.();
    setHeld(false);
    close();
  };
  return (
    <div role="status" className={className}>
      {snack && (
        <div
          key={snack.key}
          onPointerEnter={() => setHeld(true)}
          onPointerLeave={() => setHeld(false)}
          onFocus={() => setHeld(true)}
          onBlur={() => setHeld(false)}
          className="inline-flex min-h-12 max-w-full items-center gap-1 rounded-card bg-ink pr-1 pl-3.5 text-15 leading-snug text-paper motion-safe:animate-appear"
        >
          <span className="line-clamp-2 min-w-0 py-1">{snack.text}</span>
          {snack.onUndo && (
            <button
              type="button"
              onClick={undo}
              className="inline-flex min-h-12 flex-none items-center gap-1.5 px-2 font-bold whitespace-nowrap focus-visible:-outline-offset-3 focus-visible:outline-paper"
            >
              <Undo2 aria-hidden="true" className="size-5" />
              {t('undo')}
            </button>
          )}
        </div>
      )}
    </div>
  );
}
