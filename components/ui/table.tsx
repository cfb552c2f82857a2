import type { ComponentProps } from 'react';

/** A quiet table of the office: hairlines, no boxes; the header stands on a line of ink. */
export function Table({ className = '', ...props }: ComponentProps<'table'>) {
  return <table {...props} className={`w-full border-collapse text-left ${className}`} />;
}

/** A column's head; `aria-sort` marks the column that the rows are ordered by. */
export function HeadCell({ className = '', ...props }: ComponentProps<'th'>) {
  return (
    <th
      scope="col"
      {...props}
      className={`border-b-[1.5px] border-ink px-2.5 py-1.5 text-13 font-normal whitespace-nowrap text-muted aria-[sort]:font-bold aria-[sort]:text-ink ${className}`}
    />
  );
}

/** A row; `current` is the one that `j` and `k` stand on. */
export function Row({
  current = false,
  className = '',
  ...props
}: ComponentProps<'tr'> & { current?: boolean }) {
  return (
    <tr
      {...props}
      aria-current={current || undefined}
      className={`border-b border-line ${current ? 'bg-accent-tint inset-shadow-[3px_0_0_var(--accent)]' : 'hover:bg-surface'} ${className}`}
    />
  );
}

export function Cell({ className = '', ...props }: ComponentProps<'td'>) {
  return <td {...props} className={`px-2.5 py-1.5 align-middle leading-snug ${className}`} />;
}
