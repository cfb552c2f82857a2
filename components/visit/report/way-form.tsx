'use client';

import type { LucideIcon } from 'lucide-react';
import type { ReactNode } from 'react';

/** A way that is asked of the shop: what it is, a field, and the button that asks. */
export function WayForm({
  icon: Icon,
  title,
  hint,
  onSend,
  children,
}: {
  icon: LucideIcon;
  title: string;
  hint: string;
  onSend: () => void;
  children: ReactNode;
}) {
  return (
    <form
      noValidate
      aria-label={title}
      className="mt-5 border-t border-line pt-4"
      onSubmit={(event) => {
        event.preventDefault();
        onSend();
      }}
    >
      <p className="mb-2 flex items-center gap-2.5">
        <Icon aria-hidden="true" className="size-6 flex-none text-accent" />
        <b>{title}</b>
        <span className="text-15 text-muted">{hint}</span>
      </p>
      <div className="flex flex-wrap items-end gap-3">{children}</div>
    </form>
  );
}
