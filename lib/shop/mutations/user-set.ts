import * as z from 'zod/mini';
import { amended, amending } from '@/lib/mutation/amend';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { userRow } from '../state';

const whole = z.omit(userRow, { addedAt: true });

/** H3: adds a user or changes name, roles or being active. H4: one active administrator always remains. */
export const userSet = defineShopMutation({
  name: 'user.set',
  summary: 'Adds a user, or changes name, roles, or whether they may sign in.',
  args: amending(whole),
  toBegin: whole,
  apply: (state, args, meta) => {
    if (state.users.some((user) => user.email === args.email && user.id !== args.id))
      return refuse('email-taken');
    const fields = amended(state.users, args, whole);
    if (!fields) return refuse('malformed');
    const addedAt = state.users.find((user) => user.id === args.id)?.addedAt ?? meta.occurredAt;
    const users = putRow(state.users, { ...fields, addedAt });
    const governed = users.some((user) => user.active && user.roles.includes('administrator'));
    return governed ? ok({ ...state, users }) : refuse('last-administrator');
  },
});
