import type { ReactNode, Ref } from 'react';

/** One of the three columns of the call; it scrolls by itself where there is room for three. */
export function Column({
  number,
  title,
  aside,
  children,
  ref,
}: {
  number: 1 | 2 | 3;
  title: ReactNode;
  aside?: ReactNode;
  children: ReactNode;
  ref?: Ref<HTMLElement>;
}) {
  return (
    <section
      ref={ref}
      tabIndex={-1}
      aria-labelledby={`intake-column-${number}`}
      className={`min-w-0 border-b border-line px-4 pt-4 pb-6 outline-none lg:min-h-0 lg:overflow-y-auto lg:border-b-0 lg:px-6 ${number === 1 ? '' : 'lg:border-l'}`}
    >
      <div className="mb-2.5 flex min-h-9 items-center gap-2">
        <span
          aria-hidden="true"
          className="grid size-6 flex-none place-items-center rounded-full bg-ink text-13 font-bold text-paper"
        >
          {number}
        </span>
        <h2 id={`intake-column-${number}`} className="text-17">
          {title}
        </h2>
        {aside && <span className="ml-auto text-right text-13 text-muted">{aside}</span>}
      </div>
      {children}
    </section>
  );
}
