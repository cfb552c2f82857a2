import type { WorkingHours } from '@/lib/shop/state';
import { type WrongStretch, wrongInWeek } from '@/lib/shop/working-hours';

/** Monday first, as a week of work goes. */
export const WEEK = [1, 2, 3, 4, 5, 6, 0] as const;

/** A stretch of a day as it is typed: `HH:MM`, or empty. */
export type TypedStretch = { id: string; weekday: number; from: string; to: string };

export type WrongTyped = WrongStretch | 'half';

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
const minuteOf = (text: string): number => {
  const [hour = 0, minute = 0] = text.split(':').map(Number);
  return hour * 60 + minute;
};

export const isOff = ({ from, to }: TypedStretch): boolean => from === '' && to === '';

/**
 * A week of rows as a form holds it: the stretches of each day in order, one empty one on a day off.
 * @param newId draws the id of an empty one
 */
export const typedWeek = (rows: readonly WorkingHours[], newId: () => string): TypedStretch[] =>
  WEEK.flatMap((weekday) => {
    const works = rows
      .filter((row) => row.weekday === weekday && row.startsMinute < row.endsMinute)
      .toSorted((a, b) => a.startsMinute - b.startsMinute)
      .map((row) => ({ id: row.id, weekday, from: clock(row.startsMinute), to: clock(row.endsMinute) }));
    return works.length > 0 ? works : [{ id: newId(), weekday, from: '', to: '' }];
  });

/** What is worked, of a week in which nothing is wrong. */
export const stretchesOf = (week: readonly TypedStretch[]) =>
  week
    .filter((one) => !isOff(one))
    .map(({ id, weekday, from, to }) => ({
      id,
      weekday,
      startsMinute: minuteOf(from),
      endsMinute: minuteOf(to),
    }));

/** By id, what is not as it has to be: an end alone, or what the shop's rule says. */
export const wrongTyped = (week: readonly TypedStretch[]): Map<string, WrongTyped> => {
  const half = week.filter((one) => (one.from === '') !== (one.to === ''));
  const whole = stretchesOf(week.filter((one) => !half.includes(one)));
  const wrong = wrongInWeek(whole);
  return new Map<string, WrongTyped>([
    ...half.map(({ id }) => [id, 'half'] as const),
    ...whole.flatMap(({ id }, index) => {
      const what = wrong[index];
      return what ? [[id, what] as const] : [];
    }),
  ]);
};
