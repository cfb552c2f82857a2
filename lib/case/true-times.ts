import { correctedInstant } from '@/lib/mutation/corrected-instant';
import type { Meta } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { instant } from '@/lib/mutation/text';
import type { CaseState } from './state';

/** Two measurements that differ by less are of one clock: a request takes longer at one time than at another. */
const SAME_CLOCK_MS = 10_000;

/**
 * C70: keeps, beside what was just recorded, how far its clock was off; nothing where the clock was right.
 * @param offsetMs milliseconds that the clock was behind the server's, as measured
 */
export const withClockReading = (
  state: CaseState,
  { id, occurredAt }: Pick<Meta, 'id' | 'occurredAt'>,
  offsetMs: number,
): CaseState => {
  const told = correctedInstant(occurredAt, offsetMs);
  if (told === occurredAt || !instant().safeParse(told).success) return state;
  // One number for one clock, so that what lasted five minutes does not last six by another measurement.
  const known = state.clockReadings.findLast((row) => Math.abs(row.offsetMs - offsetMs) <= SAME_CLOCK_MS);
  const reading = { id, occurredAt, offsetMs: known?.offsetMs ?? Math.round(offsetMs) };
  return { ...state, clockReadings: putRow(state.clockReadings, reading) };
};

/** The field that is set where somebody corrected a time by hand. */
const BY_HAND: Record<string, string> = {
  recordedAt: 'correctedAt',
  startedAt: 'correctedAt',
  fromAt: 'correctedAt',
  endedAt: 'endCorrectedAt',
  leftForAt: 'leftForCorrectedAt',
  arrivedAt: 'arrivedCorrectedAt',
  leftAt: 'leftCorrectedAt',
};

type Fields = Record<string, unknown>;

const told = (value: unknown, times: ReadonlyMap<string, string>): unknown => {
  if (Array.isArray(value)) return value.map((one) => told(one, times));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Fields;
  const time = (key: string, at: string) =>
    key.endsWith('At') && typeof fields[BY_HAND[key] ?? ''] !== 'string' ? (times.get(at) ?? at) : at;
  return Object.fromEntries(
    Object.entries(fields).map(([key, field]) => [
      key,
      typeof field === 'string' ? time(key, field) : told(field, times),
    ]),
  );
};

/**
 * C71: the case with its times as they are told to customers: what a wrong clock recorded is put right by the measured
 * difference, what a person corrected stays as they corrected it. For reading only; never to be changed or stored.
 */
export const withTrueTimes = (state: CaseState): CaseState => {
  const { clockReadings } = state;
  if (clockReadings.length === 0) return state;
  const times = new Map(
    clockReadings.map(({ occurredAt, offsetMs }) => [occurredAt, correctedInstant(occurredAt, offsetMs)]),
  );
  return { ...(told(state, times) as CaseState), clockReadings };
};
