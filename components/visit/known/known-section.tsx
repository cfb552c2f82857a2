import type { ReactNode } from 'react';

/** A part of what is known: its name, when or from whom, and what it holds. */
export function KnownSection({
  title,
  aside,
  children,
}: {
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
}) {
  return (
    <section className="border-t border-line py-2.5 first:border-t-0">
      <h3 className="mb-1 flex items-baseline gap-2 text-14 font-normal text-muted">
        {title}
        {aside !== undefined && <span className="ml-auto text-right">{aside}</span>}
      </h3>
      {children}
    </section>
  );
}

/** A line of two: what, and how it is. */
export function KnownLine({ name, children }: { name: ReactNode; children: ReactNode }) {
  return (
    <p className="flex flex-wrap items-center gap-x-2.5 py-0.5">
      <span className="min-w-0 flex-1 basis-20">{name}</span>
      <span className="ml-auto text-right font-bold">{children}</span>
    </p>
  );
}
