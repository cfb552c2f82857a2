type Stretch = { fromAt: string; toAt: string };

export type Ruler = {
  /** Round times along it, `place` from 0 to 1. */
  ticks: { at: string; place: number }[];
  /** Length of a tick's distance, as a part of the whole. */
  step: number;
  /** Where a stretch lies, from 0 to 1; what reaches beyond the ruler is cut. */
  place: (stretch: Stretch) => { left: number; width: number };
};

const MINUTE = 60_000;
const STEPS = [5, 10, 15, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);
const MOST_TICKS = 7;
/** What waits for days would press everything else together. */
const LONGEST = 8 * 60 * MINUTE;

/**
 * A ruler that all stretches fit on, from a round time to a round time.
 * @returns null where there is nothing to measure
 */
export const rulerOf = (stretches: readonly Stretch[]): Ruler | null => {
  if (stretches.length === 0) return null;
  const begins = stretches.map(({ fromAt }) => Date.parse(fromAt));
  const first = Math.min(...begins);
  const last = Math.max(...stretches.map(({ toAt }) => Date.parse(toAt)));
  const end = Math.min(last, Math.max(...begins) + LONGEST, first + 3 * LONGEST);
  const step = STEPS.find((length) => (end - first) / length <= MOST_TICKS - 1) ?? 12 * 60 * MINUTE;
  const from = Math.floor(first / step) * step;
  const to = Math.max(Math.ceil(end / step) * step, from + step);
  const at = (time: number) => Math.min(1, Math.max(0, (time - from) / (to - from)));
  return {
    ticks: Array.from({ length: (to - from) / step + 1 }, (_, index) => ({
      at: new Date(from + index * step).toISOString(),
      place: (index * step) / (to - from),
    })),
    step: step / (to - from),
    place: ({ fromAt, toAt }) => {
      const left = at(Date.parse(fromAt));
      return { left, width: at(Date.parse(toAt)) - left };
    },
  };
};
