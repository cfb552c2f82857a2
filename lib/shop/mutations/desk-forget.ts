import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineShopMutation } from '../define-shop-mutation';

/** H15: a desk that is not shown any more; a technician takes back what they learnt, the office anything. */
export const deskForget = defineShopMutation({
  name: 'desk.forget',
  summary: 'Takes a remembered desk out of sight; done twice is done.',
  args: z.strictObject({ id: uuid() }),
  apply: (state, { id }, meta, { actor }) => {
    const desk = state.desks.find((row) => row.id === id);
    if (!desk) return refuse('unknown-row');
    const isOffice =
      actor.kind === 'user' && actor.roles.some((role) => role === 'office' || role === 'administrator');
    const isOwn = actor.kind === 'user' && actor.userId === desk.learntById;
    if (!isOffice && !isOwn) return refuse('not-allowed');
    const forgottenAt = desk.forgottenAt ?? meta.occurredAt;
    return ok({ ...state, desks: putRow(state.desks, { ...desk, forgottenAt }) });
  },
});
