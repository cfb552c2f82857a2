import type { ReactNode } from 'react';

/** A section's title on a line of ink: what it is, how many, and on the right how it is ordered. */
export function SectionHead({
  title,
  count,
  aside,
  className = '',
}: {
  title: ReactNode;
  count?: ReactNode;
  aside?: ReactNode;
  className?: string;
}) {
  return (
    <div className={`flex items-baseline gap-2 border-b-[1.5px] border-ink pb-1.5 ${className}`}>
      <h2 className="text-[1.07em]">{title}</h2>
      {count !== undefined && <span className="text-[1.07em] font-bold">{count}</span>}
      {aside && <span className="ml-auto text-[0.93em] text-muted">{aside}</span>}
    </div>
  );
}
