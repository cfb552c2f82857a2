import * as z from 'zod/mini';
import { uuid } from '@/lib/mutation/text';
import type { CaseState, Visit } from './state';

/** How a visit is begun: by leaving for it or by arriving, whichever is first. */
export const visitArgs = z.strictObject({
  id: uuid(),
  appointmentId: z.nullable(uuid()),
  technicianId: uuid(),
});

/** When a visit began, by leaving for it or by arriving; null where that was taken back. */
export const begunAt = (visit: Visit): string | null => visit.leftForAt ?? visit.arrivedAt;

/** The visits that count: a beginning that was taken back leaves a row that nothing is shown of. */
export const begunVisits = (state: CaseState): Visit[] =>
  state.visits.filter((visit) => begunAt(visit) !== null);

/** The visit that began last. */
export const lastVisit = (state: CaseState): Visit | undefined =>
  begunVisits(state)
    .toSorted((a, b) => (begunAt(a) ?? '').localeCompare(begunAt(b) ?? ''))
    .at(-1);

/** The visit of that id, or a new one pinned to the case's playbook. */
export const visitOf = (state: CaseState, args: z.infer<typeof visitArgs>): Visit =>
  begunVisits(state).find((visit) => visit.id === args.id) ?? {
    ...args,
    playbookId: state.root.playbookId,
    playbookVersion: state.root.playbookVersion,
    leftForAt: null,
    leftForCorrectedAt: null,
    arrivedAt: null,
    arrivedCorrectedAt: null,
    leftAt: null,
    leftCorrectedAt: null,
    outcome: null,
    note: null,
  };
