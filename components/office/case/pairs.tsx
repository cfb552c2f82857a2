import type { ReactNode } from 'react';

export type Pair = [label: ReactNode, value: ReactNode];

/** Names and what they stand for; what is empty is left out. */
export function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  const shown = pairs.filter(([, value]) => value !== null && value !== '' && value !== undefined);
  return (
    <dl className="mt-2 grid grid-cols-[86px_minmax(0,1fr)] gap-x-2 gap-y-0.5 leading-normal">
      {shown.map(([label, value], index) => (
        // Pairs of one list keep their places.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
