import type { Actor } from '@/lib/mutation/actor';
import type { Meta, Nature } from '@/lib/mutation/define-mutation';
import { assignedTechnician } from './assignment';
import type { CaseState } from './state';
import { statusOf } from './status';

/**
 * What holds after every change to a case: its status, when it last changed, and C49: what happened on a case that had
 * been closed or cancelled meanwhile brings it back to be looked at.
 * @returns the case, and whether the change came late: after closing or after somebody else took over
 */
export const settleCase = (
  before: CaseState | null,
  after: CaseState,
  { nature }: { nature: Nature },
  { occurredAt }: Meta,
  actor: Actor,
): { state: CaseState; late: boolean } => {
  const root = { ...after.root, updatedAt: occurredAt };
  if (before === null || nature !== 'happened') return { state: withStatus({ ...after, root }), late: false };
  const closed = (before.root.closedAt ?? before.root.cancelledAt) !== null;
  const responsible = assignedTechnician(before);
  const technician = actor.kind === 'user' && !actor.roles.includes('office');
  const late = closed || (technician && responsible !== null && responsible !== actor.userId);
  if (closed) Object.assign(root, { closedAt: null, closedById: null, cancelledAt: null });
  if (late) root.lateAt = occurredAt;
  return { state: withStatus({ ...after, root }), late };
};

const withStatus = (state: CaseState): CaseState => ({
  ...state,
  root: { ...state.root, status: statusOf(state) },
});
