import { type Applied, ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import type { Attempt, CaseState, Visit } from './state';

/** Lists whose rows have one time of their own. */
export const RECORDED = ['symptoms', 'checks', 'verifications'] as const;
export const ATTEMPT_TIMES = ['start', 'end'] as const;
export const VISIT_TIMES = ['left-for', 'arrived', 'left'] as const;
export type VisitTime = (typeof VISIT_TIMES)[number];
/** The beginning, the end, or the beginning of a later phase by its place in the row. */
export type AttemptTime = (typeof ATTEMPT_TIMES)[number] | number;

/** Which time of which row; what has one time only names none. */
export type TimeTarget = {
  list: (typeof RECORDED)[number] | 'attempts' | 'visits';
  id: string;
  which?: AttemptTime | VisitTime | undefined;
};

/** The time first recorded, to be kept beside a correction; null again where the correction is that very time. */
const firstOf = (at: string, standing: string, first: string | null | undefined): string | null => {
  const recorded = first ?? standing;
  return recorded === at ? null : recorded;
};

/** A row that has one time of its own. */
const correctedRow = <Row extends { recordedAt: string; correctedAt: string | null }>(
  row: Row,
  at: string,
): Row => ({ ...row, recordedAt: at, correctedAt: firstOf(at, row.recordedAt, row.correctedAt) });

const inOrder = (times: readonly (string | null)[]): boolean => {
  const there = times.filter((time) => time !== null);
  return there.every((time, index) => index === 0 || (there[index - 1] ?? '') <= time);
};

/** C62: an attempt with one of its times put right; its phases and its end stay in their order. */
const correctedAttempt = (row: Attempt, which: AttemptTime, at: string): Applied<Attempt> => {
  const after = withAttemptTime(row, which, at);
  if (!after) return refuse('unknown-row');
  const times = [...after.phases.map(({ fromAt }) => fromAt), after.endedAt];
  return inOrder(times) ? ok(after) : refuse('times-crossed');
};

const withAttemptTime = (row: Attempt, which: AttemptTime, at: string): Attempt | null => {
  if (which === 'end') {
    if (row.endedAt === null) return null;
    return { ...row, endedAt: at, endCorrectedAt: firstOf(at, row.endedAt, row.endCorrectedAt) };
  }
  if (which === 'start' || which === 0) {
    const phases = row.phases.map((phase, index) => (index === 0 ? { ...phase, fromAt: at } : phase));
    return { ...row, phases, startedAt: at, correctedAt: firstOf(at, row.startedAt, row.correctedAt) };
  }
  const phase = row.phases[which];
  if (!phase) return null;
  const first = firstOf(at, phase.fromAt, phase.correctedAt);
  const corrected = { kind: phase.kind, fromAt: at, ...(first === null ? {} : { correctedAt: first }) };
  return { ...row, phases: row.phases.with(which, corrected) };
};

/** C62: a visit with one of its times put right; leaving for it, arriving and leaving again stay in their order. */
const correctedVisit = (row: Visit, which: VisitTime, at: string): Applied<Visit> => {
  const after = withVisitTime(row, which, at);
  if (!after) return refuse('unknown-row');
  return inOrder([after.leftForAt, after.arrivedAt, after.leftAt]) ? ok(after) : refuse('times-crossed');
};

const withVisitTime = (row: Visit, which: VisitTime, at: string): Visit | null => {
  if (which === 'left-for')
    return row.leftForAt === null
      ? null
      : { ...row, leftForAt: at, leftForCorrectedAt: firstOf(at, row.leftForAt, row.leftForCorrectedAt) };
  if (which === 'arrived')
    return row.arrivedAt === null
      ? null
      : { ...row, arrivedAt: at, arrivedCorrectedAt: firstOf(at, row.arrivedAt, row.arrivedCorrectedAt) };
  return row.leftAt === null
    ? null
    : { ...row, leftAt: at, leftCorrectedAt: firstOf(at, row.leftAt, row.leftCorrectedAt) };
};

type Recorded = { id: string; recordedAt: string; correctedAt: string | null };

const isAttemptTime = (which: unknown): which is AttemptTime =>
  typeof which === 'number' || ATTEMPT_TIMES.some((time) => time === which);
const isVisitTime = (which: unknown): which is VisitTime => VISIT_TIMES.some((time) => time === which);

/**
 * The case with one time put right; the time first recorded stays beside it.
 * @param at the instant that it is corrected to
 * @param now instant at which it is corrected; nothing is corrected to later than this (C63)
 */
export const correctTime = (
  state: CaseState,
  { list, id, which }: TimeTarget,
  at: string,
  now: string,
): Applied<CaseState> => {
  if (at > now) return refuse('time-in-future');
  if (list === 'attempts') {
    const row = state.attempts.find((other) => other.id === id);
    if (!row || !isAttemptTime(which)) return refuse('unknown-row');
    const corrected = correctedAttempt(row, which, at);
    return corrected.ok ? ok({ ...state, attempts: putRow(state.attempts, corrected.state) }) : corrected;
  }
  if (list === 'visits') {
    const row = state.visits.find((other) => other.id === id);
    if (!row || !isVisitTime(which)) return refuse('unknown-row');
    const corrected = correctedVisit(row, which, at);
    return corrected.ok ? ok({ ...state, visits: putRow(state.visits, corrected.state) }) : corrected;
  }
  const rows: Recorded[] = state[list];
  const row = rows.find((other) => other.id === id);
  if (!row || which !== undefined) return refuse('unknown-row');
  return ok({ ...state, [list]: putRow(rows, correctedRow(row, at)) });
};
