import type { ReactNode } from 'react';

/** One line of the open band: what it is about at the left, what to tap or write beside it (below, on a phone). */
export function BandRow({
  label,
  children,
  last = false,
}: {
  label: ReactNode;
  children: ReactNode;
  last?: boolean;
}) {
  return (
    <div
      className={`grid gap-x-4 gap-y-1 py-2 sm:grid-cols-[104px_minmax(0,1fr)] sm:items-start ${last ? '' : 'border-b border-line'}`}
    >
      <div className="text-15 leading-snug text-muted sm:flex sm:min-h-hit sm:items-center">{label}</div>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
