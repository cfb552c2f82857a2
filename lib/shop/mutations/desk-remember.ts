import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { deskRow } from '../state';

const whole = z.omit(deskRow, { learntAt: true, learntById: true, forgottenAt: true });

/** H14: what somebody learnt of a company's desk; who and when are the maker's own. */
export const deskRemember = defineShopMutation({
  name: 'desk.remember',
  summary:
    'Keeps for the shop what was just learnt of a company’s desk, or amends it; one that was forgotten is back.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta, { actor }) => {
    if (actor.kind !== 'user') return refuse('not-allowed');
    const desk = amended(
      state.desks.map(({ learntAt: _at, learntById: _by, forgottenAt: _gone, ...fields }) => fields),
      args,
      whole,
    );
    if (!desk) return refuse('malformed');
    const learnt = { learntAt: meta.occurredAt, learntById: actor.userId, forgottenAt: null };
    return ok({ ...state, desks: putRow(state.desks, { ...desk, ...learnt }) });
  },
});
