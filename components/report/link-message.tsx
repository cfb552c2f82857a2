import type { ReactNode } from 'react';

/** A link that does not open says what it is: expired, closed by the shop, stopped; never that the PIN was wrong. */
export function LinkMessage({ title, children }: { title: ReactNode; children: ReactNode }) {
  return (
    <main className="py-9">
      <h1 className="mb-3 palt text-[1.4em] leading-snug">{title}</h1>
      <div className="grid gap-3">{children}</div>
    </main>
  );
}
