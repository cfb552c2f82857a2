import { useTranslations } from '@/lib/i18n/use-translations';
import type { Likelihood } from '@/lib/diagnosis/suggested-causes';

/** How far a bar reaches, per cent: the rule knows three words and no more. */
const REACH: Record<Likelihood, number> = { strong: 93, suspected: 41, weak: 4 };

/**
 * A cause, in words over a bar.
 * @param first the likeliest, larger
 * @param before where it stood before the last answer: a tick, where it differs
 */
export function CauseBar({
  title,
  likelihood,
  before,
  first = false,
}: {
  title: string;
  likelihood: Likelihood;
  before?: Likelihood;
  first?: boolean;
}) {
  const words = useTranslations('words.likelihood');
  const tick = before !== undefined && before !== likelihood;
  return (
    <div
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-2 py-1 leading-snug ${first ? 'text-17' : 'text-muted'}`}
    >
      <span className={first ? 'font-bold' : ''}>{title}</span>
      <span className={`text-right font-bold ${first ? 'text-20 leading-none text-accent' : ''}`}>
        {words(likelihood)}
      </span>
      <span
        aria-hidden="true"
        className={`relative col-span-2 mt-1 rounded-[2px] bg-unknown-tint ${first ? 'h-3.5' : 'h-[5px]'}`}
      >
        <span
          className={`absolute inset-y-0 left-0 rounded-[2px] ${first ? 'bg-accent' : 'bg-line-strong'}`}
          style={{ width: `${REACH[likelihood]}%` }}
        />
        {tick && (
          <span
            className="absolute -inset-y-[3px] w-0.5 bg-ink outline-[1.5px] outline-paper"
            style={{ left: `${REACH[before]}%` }}
          />
        )}
      </span>
    </div>
  );
}
