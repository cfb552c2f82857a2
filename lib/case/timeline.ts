import { correctedInstant } from '@/lib/mutation/corrected-instant';
import { findMutation, type MutationName } from '@/lib/mutation/registry';
import type { VisitTime } from './corrected-times';
import type { CaseState } from './state';
import type { TimelineWorld } from './timeline-words';
import { withWholeArgs } from './whole-args';
import { STEP_ORDER, TELLERS, type TimelineStep, type Told } from './timeline-entries';

/** A line of a case's journal, as the server keeps it. */
export type JournalEntry = {
  id: string;
  version: number;
  name: string;
  args: Record<string, unknown>;
  /** The maker's clock. */
  occurredAt: string;
  /** The server's clock. */
  receivedAt: string;
  /** How far the maker's clock was behind the server's, as measured; negative when it was ahead. */
  offsetMs: number;
  late: boolean;
  deviceId: string | null;
  actorId: string | null;
  actorRole: string;
};

export type TimelineItem = Told & {
  id: string;
  /** When it happened there, put right where that clock was wrong by more than two minutes. */
  at: string;
  /** When it happened by that clock, where it was wrong; null where it was right. */
  clockAt: string | null;
  /** The instant first recorded, where it was corrected since; null where it stands as recorded. */
  firstAt: string | null;
  receivedAt: string;
  late: boolean;
  deviceId: string | null;
  actorId: string | null;
  actorRole: string;
};

export type TimelineRow = { heading: TimelineStep; at: string } | TimelineItem;

/**
 * The course of a case, oldest first, with a heading where a step of a visit begins.
 * @param journal lines of one case in the order of their versions
 * @param world the case as it stands, for names; its playbook, for titles
 * @param all every record one by one; otherwise what matters, each entry once, as it stands now
 */
export const timelineOf = (
  journal: readonly JournalEntry[],
  world: TimelineWorld,
  all = false,
): TimelineRow[] => {
  const items = withWholeArgs(journal).flatMap((line) => {
    const item = itemOf(line, world);
    return item ? [{ line, item }] : [];
  });
  const chosen = all ? items.map(({ item }) => item) : shorten(items, world);
  return withHeadings(chosen.toSorted((a, b) => a.at.localeCompare(b.at)));
};

const itemOf = (line: JournalEntry, world: TimelineWorld): TimelineItem | null => {
  const told = tell(line, world);
  if (!told) return null;
  const at = correctedInstant(line.occurredAt, line.offsetMs);
  return {
    ...told,
    id: line.id,
    at,
    clockAt: at === line.occurredAt ? null : line.occurredAt,
    firstAt: null,
    receivedAt: line.receivedAt,
    late: line.late,
    deviceId: line.deviceId,
    actorId: line.actorId,
    actorRole: line.actorRole,
  };
};

const tell = ({ name, args }: JournalEntry, world: TimelineWorld): Told | null => {
  const definition = findMutation(name);
  const parsed = definition?.args.safeParse(args);
  if (!definition || !parsed?.success) return { key: 'something-else', values: { name }, quiet: true };
  const teller = TELLERS[definition.name] as ((args: unknown, world: TimelineWorld) => Told) | null;
  return teller ? teller(parsed.data, world) : null;
};

/** The lists whose rows are written again and again while they are typed, by the mutation that writes them. */
const REWRITES: ReadonlySet<MutationName> = new Set([
  'appointment.make',
  'attempt.edit',
  'check.record',
  'fact.set',
  'symptom.record',
  'verification.record',
  'rating.give',
]);
/** What a visit's taking back undoes. */
const TAKEN_BACK: Record<VisitTime, MutationName> = {
  'left-for': 'visit.leave-for',
  arrived: 'visit.arrive',
  left: 'visit.end',
};
const ONCE: ReadonlySet<MutationName> = new Set(['cause.name', 'workaround.offer', 'payment.record']);

const subjectOf = ({ name, args }: JournalEntry): string | null => {
  if (ONCE.has(name as MutationName)) return name;
  if (name.startsWith('visit.')) return `${name} ${String(args.id)}`;
  if (!REWRITES.has(name as MutationName)) return null;
  if (name === 'fact.set') return `${name} ${String(args.key)} ${String(args.subjectId)}`;
  return `${name} ${String(args.id)}`;
};

/** The id of the row that a line writes; a fact's is the one that was there first. */
const rowOf = ({ name, args }: JournalEntry, { facts }: CaseState): string =>
  String(
    name === 'fact.set'
      ? facts.find(({ key, subjectId }) => key === args.key && subjectId === args.subjectId)?.id
      : args.id,
  );

const isOfVisit = ({ name }: JournalEntry): boolean => name.startsWith('visit.');

/** Where an entry stands now whose time was corrected, by its id and the time first recorded. */
const correctedTimes = ({
  symptoms,
  checks,
  verifications,
  attempts,
  visits,
}: CaseState): Map<string, string> => {
  const times = [
    ...[symptoms, checks, verifications]
      .flatMap((rows): { id: string; recordedAt: string; correctedAt: string | null }[] => rows)
      .map(({ id, correctedAt, recordedAt }) => [id, correctedAt, recordedAt] as const),
    ...attempts.flatMap(({ id, correctedAt, startedAt, endCorrectedAt, endedAt, phases }) => [
      [id, correctedAt, startedAt] as const,
      [id, endCorrectedAt, endedAt] as const,
      ...phases.map((phase) => [id, phase.correctedAt, phase.fromAt] as const),
    ]),
    ...visits.flatMap((visit) => [
      [visit.id, visit.leftForCorrectedAt, visit.leftForAt] as const,
      [visit.id, visit.arrivedCorrectedAt, visit.arrivedAt] as const,
      [visit.id, visit.leftCorrectedAt, visit.leftAt] as const,
    ]),
  ];
  return new Map(
    times.flatMap(([id, first, now]) => (first && now ? [[`${id} ${first}`, now] as const] : [])),
  );
};

const shorten = (
  items: readonly { line: JournalEntry; item: TimelineItem }[],
  { state }: TimelineWorld,
): TimelineItem[] => {
  const withdrawn = new Set(
    [
      state.symptoms,
      state.facts,
      state.checks,
      state.attempts,
      state.settingChanges,
      state.verifications,
      state.consents,
      state.approvals,
      state.notes,
    ]
      .flatMap((rows): { id: string; withdrawnAt: string | null }[] => rows)
      .filter((row) => row.withdrawnAt)
      .map((row) => row.id),
  );
  const corrected = correctedTimes(state);
  const found = new Map<string, TimelineItem>();
  for (const { line, item } of items) {
    if (withdrawn.has(rowOf(line, state))) continue;
    if (line.name === 'visit.take-back') {
      found.delete(`${TAKEN_BACK[line.args.which as VisitTime]} ${String(line.args.id)}`);
      continue;
    }
    const key = subjectOf(line) ?? line.id;
    const before = found.get(key);
    if (item.quiet) {
      if (before && key !== line.id && line.name !== 'attempt.edit') found.delete(key);
      continue;
    }
    if (before && !ONCE.has(line.name as MutationName) && !isOfVisit(line)) {
      // Stands where it first stood, and says what it says now.
      found.set(key, { ...item, at: before.at, firstAt: before.firstAt });
      continue;
    }
    const at = corrected.get(`${String(line.args.id)} ${line.occurredAt}`);
    found.set(key, at === undefined ? item : { ...item, at, firstAt: item.at });
  }
  return [...found.values()];
};

const withHeadings = (items: readonly TimelineItem[]): TimelineRow[] => {
  let reached = -1;
  return items.flatMap((item): TimelineRow[] => {
    if (item.key === 'visit-arrive') reached = -1;
    const step = item.step ? STEP_ORDER.indexOf(item.step) : -1;
    if (step <= reached || !item.step) return [item];
    reached = step;
    return [{ heading: item.step, at: item.at }, item];
  });
};
