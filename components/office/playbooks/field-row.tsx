import type { ReactNode } from 'react';

/** A labelled part of what is read: the label at the side, or above where there is no room. */
export function FieldRow({ label, children }: { label: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-3 border-t border-line py-2.5 leading-relaxed sm:grid-cols-[7rem_minmax(0,1fr)]">
      <h3 className="pt-0.5 text-13 font-normal text-muted">{label}</h3>
      <div className="min-w-0">{children}</div>
    </div>
  );
}
