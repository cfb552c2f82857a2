import type { ReactNode } from 'react';

/** One thing that the directory knows of a company: what it is, and what it says. */
export function ProviderLine({ label, children }: { label: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-muted">{label}</dt>
      <dd className="min-w-0 [overflow-wrap:anywhere]">{children}</dd>
    </>
  );
}
