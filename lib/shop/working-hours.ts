/** Part of a weekday, minutes since midnight in the shop's zone. */
type Stretch = { weekday: number; startsMinute: number; endsMinute: number };

export type WrongStretch = 'backwards' | 'overlap';

/**
 * What is not as it has to be in a week of stretches: an end that is not after its beginning, or a stretch that begins
 * before another of its day has ended. Stretches may touch.
 * @returns one entry a stretch, in their order; null where it is fine
 */
export const wrongInWeek = (week: readonly Stretch[]): (WrongStretch | null)[] =>
  week.map((stretch, index) => {
    if (stretch.endsMinute <= stretch.startsMinute) return 'backwards';
    const overlaps = week.some(
      (other, at) =>
        at !== index &&
        other.weekday === stretch.weekday &&
        other.startsMinute < stretch.endsMinute &&
        stretch.startsMinute < other.endsMinute,
    );
    return overlaps ? 'overlap' : null;
  });
