import { wallTime } from '@/lib/case/zone';

/** The hours that the board shows: minutes of the day. */
export type Scale = { from: number; to: number };

/** The hours from nine to six, and whatever lies outside of them. */
export const scaleOf = (minutes: readonly number[]): Scale => ({
  from: Math.floor(Math.min(9 * 60, ...minutes) / 60) * 60,
  to: Math.ceil(Math.max(18 * 60, ...minutes) / 60) * 60,
});

/** The minute of the day by the shop's clock; before it 0, after it 1440. */
export const minuteOf = (instant: string, day: string, zone: string): number => {
  const wall = wallTime(instant, zone);
  if (wall.day === day) return wall.minute;
  return wall.day < day ? 0 : 1440;
};

/** Where a stretch lies, as style. */
export const placeOf = (from: number, to: number, scale: Scale) => {
  const length = scale.to - scale.from;
  const left = Math.max(0, (from - scale.from) / length);
  const right = Math.min(1, (to - scale.from) / length);
  return { left: `${left * 100}%`, width: `${Math.max(0, right - left) * 100}%` };
};
