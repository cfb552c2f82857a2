/** What the attempts' common ruler spans, in milliseconds since the epoch. */
export type Ruler = { from: number; to: number; now: number; ticks: number[] };

const MINUTE = 60_000;
/** Where a step is this long, ticks are days. */
export const DAY = 1440 * MINUTE;
const STEPS = [5, 10, 15, 30, 60, 120, 240, 480].map((minutes) => minutes * MINUTE);
const MOST_TICKS = 6;

/**
 * One ruler for all attempts of a visit: begins and ends on round times, with few enough ticks to read.
 * @param startedAt ISO instants at which the shown attempts began
 * @param until ms; the end of what is drawn: now while work goes on, else when the last attempt ended
 */
export function rulerFor(startedAt: readonly string[], until: number): Ruler {
  const begun = Math.min(until, ...startedAt.map((at) => Date.parse(at)));
  const length = until - begun;
  const step =
    STEPS.find((size) => length / size <= MOST_TICKS - 2) ?? Math.ceil(length / DAY / (MOST_TICKS - 2)) * DAY;
  const from = Math.floor(begun / step) * step;
  const to = Math.max(Math.ceil((until + step / 2) / step) * step, from + 2 * step);
  const ticks: number[] = [];
  for (let at = from; at <= to; at += step) ticks.push(at);
  return { from, to, now: until, ticks };
}

/** Where a moment stands on the ruler, in percent of its width; what is outside is at its edge. */
export const place = ({ from, to }: Ruler, at: number): number =>
  Math.min(100, Math.max(0, ((at - from) / (to - from)) * 100));
