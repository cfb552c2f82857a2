import type { ReactNode } from 'react';
import { KeyHints, type KeyHint } from './key-hints';

/**
 * One page inside the office's frame: scrolls by itself, its keys stay in sight below.
 * @param keys what the keyboard does here
 * @param aside at the right end of the keys' line: "draft saved 9:17", "1 / 5"
 */
export function OfficePage({
  children,
  keys = [],
  aside,
  className = 'px-4 pt-3.5 pb-6 lg:px-6',
}: {
  children: ReactNode;
  keys?: readonly KeyHint[];
  aside?: ReactNode;
  className?: string;
}) {
  return (
    <div className="grid min-h-0 grid-rows-[minmax(0,1fr)_auto]">
      <main className={`min-w-0 overflow-auto ${className}`}>{children}</main>
      {(keys.length > 0 || aside) && <KeyHints hints={keys} aside={aside} />}
    </div>
  );
}
