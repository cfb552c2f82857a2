import { useTranslations } from '@/lib/i18n/use-translations';
import type { Likelihood } from '@/lib/diagnosis/suggested-causes';

/** The least that is still seen as a bar, per cent. */
const LEAST = 2;
/** Nearer together the tick would only hide the bar's end, per cent. */
const APART = 3;

const percent = (probability: number) => Math.round(probability * 100);

/**
 * A cause, in words over a bar.
 * @param first the likeliest, larger
 * @param before how likely it was before the last answer: a tick, where it differs
 * @param numbers the number beside the word
 */
export function CauseBar({
  title,
  likelihood,
  probability,
  before,
  first = false,
  numbers = false,
}: {
  title: string;
  likelihood: Likelihood;
  probability: number;
  before?: number;
  first?: boolean;
  numbers?: boolean;
}) {
  const words = useTranslations('words.likelihood');
  const reach = Math.max(LEAST, percent(probability));
  const tick = before !== undefined && Math.abs(percent(before) - reach) >= APART;
  return (
    <span
      className={`grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-2 py-1 leading-snug ${first ? 'text-17' : 'text-muted'}`}
    >
      <span className={first ? 'font-bold' : ''}>{title}</span>
      <span className={`text-right font-bold ${first ? 'text-20 leading-none text-accent' : ''}`}>
        {words(likelihood)}
        {numbers && <span className="ml-1.5 text-15 font-normal text-muted">{percent(probability)}%</span>}
      </span>
      <span
        aria-hidden="true"
        className={`relative col-span-2 mt-1 rounded-[2px] bg-unknown-tint ${first ? 'h-3.5' : 'h-[5px]'}`}
      >
        <span
          className={`absolute inset-y-0 left-0 rounded-[2px] ${first ? 'bg-accent' : 'bg-line-strong'}`}
          style={{ width: `${reach}%` }}
        />
        {tick && (
          <span
            className="absolute -inset-y-[3px] w-0.5 bg-ink outline-[1.5px] outline-paper"
            style={{ left: `${percent(before)}%` }}
          />
        )}
      </span>
    </span>
  );
}
