import * as z from 'zod/mini';
import { uuid } from '@/lib/mutation/text';
import type { CaseState, Visit } from './state';

/** How a visit is begun: by leaving for it or by arriving, whichever is first. */
export const visitArgs = z.strictObject({
  id: uuid(),
  appointmentId: z.nullable(uuid()),
  technicianId: uuid(),
});

/** The visit of that id, or a new one pinned to the case's playbook. */
export const visitOf = (state: CaseState, args: z.infer<typeof visitArgs>): Visit =>
  state.visits.find((visit) => visit.id === args.id) ?? {
    ...args,
    playbookId: state.root.playbookId,
    playbookVersion: state.root.playbookVersion,
    leftForAt: null,
    arrivedAt: null,
    leftAt: null,
    outcome: null,
    note: null,
  };
