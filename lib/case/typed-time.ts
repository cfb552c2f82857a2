import { correctTime, type TimeTarget } from './corrected-times';
import type { CaseState } from './state';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

const minuteOfDay = (time: string): number => {
  const [hours = '0', minutes = '0'] = time.split(':');
  return Number(hours) * 60 + Number(minutes);
};

/** Nobody puts a time right half a day later and means the day before: a longer way back is a slip. */
const LONGEST_BACK = DAY / 2;

/**
 * The instant that a typed time of day means: the same day's, or the evening before's where that is still to come.
 * @param at the instant that is corrected
 * @param shown the time of day at which it is shown, `HH:MM`
 * @param typed the right time of day, `HH:MM`
 * @param now instant
 * @returns the beginning of that minute; later than `now` where no evening before can be meant
 */
export const typedTime = (at: string, shown: string, typed: string, now: string): string => {
  const then = Date.parse(at) + (minuteOfDay(typed) - minuteOfDay(shown)) * MINUTE;
  const minute = then - (then % MINUTE);
  const late = Date.parse(now);
  const before = minute > late && late - (minute - DAY) <= LONGEST_BACK;
  return new Date(before ? minute - DAY : minute).toISOString();
};

/** The instants of what is corrected: a neighbour may lie within the typed minute. */
const neighbours = ({ attempts, visits }: CaseState, { id }: TimeTarget): string[] => [
  ...attempts
    .filter((row) => row.id === id)
    .flatMap(({ phases, endedAt }) => [...phases.map(({ fromAt }) => fromAt), endedAt ?? '']),
  ...visits
    .filter((row) => row.id === id)
    .flatMap(({ leftForAt, arrivedAt, leftAt }) => [leftForAt ?? '', arrivedAt ?? '', leftAt ?? '']),
];

/**
 * The instant within a typed minute that keeps a row's times in their order.
 * @param minute beginning of the minute
 * @returns the minute itself where no instant of it fits, so that the refusal tells why
 */
export const fittingTime = (state: CaseState, target: TimeTarget, minute: string, now: string): string =>
  [minute, ...neighbours(state, target).filter((at) => at.slice(0, 16) === minute.slice(0, 16))].find(
    (at) => correctTime(state, target, at, now).ok,
  ) ?? minute;
