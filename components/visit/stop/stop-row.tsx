import type { ReactNode } from 'react';

/** One line of what comes next: its name at the left. */
export function StopRow({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid min-h-15 items-center gap-x-4 border-b border-line py-2 last:border-b-0 sm:grid-cols-[100px_minmax(0,1fr)]">
      <span className="text-16 text-muted">{label}</span>
      <div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-2">{children}</div>
    </div>
  );
}
