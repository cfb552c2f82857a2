import type { ReactNode } from 'react';

/** A key of the keyboard. On a primary button it takes the button's colours. */
export function Kbd({ children, onAccent = false }: { children: ReactNode; onAccent?: boolean }) {
  return (
    <kbd
      className={`inline-flex h-5 min-w-5 items-center justify-center rounded-[4px] border border-b-2 px-1.5 font-mono text-12 leading-none font-normal ${onAccent ? 'border-on-accent/45 text-on-accent' : 'border-line-strong bg-surface text-muted'}`}
    >
      {children}
    </kbd>
  );
}
