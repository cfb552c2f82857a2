import type { ReactNode } from 'react';

/** Where a list would be: why nothing is there and what to do about it. */
export function EmptyState({
  title,
  children,
  action,
  className = '',
}: {
  title: ReactNode;
  children?: ReactNode;
  action?: ReactNode;
  className?: string;
}) {
  return (
    <div
      className={`grid justify-items-center gap-2 rounded-card border border-dashed border-line-strong px-6 py-10 text-center ${className}`}
    >
      <p className="font-bold">{title}</p>
      {children && <div className="max-w-prose text-muted">{children}</div>}
      {action && <div className="mt-2">{action}</div>}
    </div>
  );
}
