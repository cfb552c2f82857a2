import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { userRow } from '../state';

/** H3: adds a user or changes name, roles or being active. H4: one active administrator always remains. */
export const userSet = defineShopMutation({
  name: 'user.set',
  summary: 'Adds a user, or changes name, roles, or whether they may sign in.',
  args: z.omit(userRow, { addedAt: true }),
  apply: (state, args, meta) => {
    if (state.users.some((user) => user.email === args.email && user.id !== args.id))
      return refuse('email-taken');
    const addedAt = state.users.find((user) => user.id === args.id)?.addedAt ?? meta.occurredAt;
    const users = putRow(state.users, { ...args, addedAt });
    const governed = users.some((user) => user.active && user.roles.includes('administrator'));
    return governed ? ok({ ...state, users }) : refuse('last-administrator');
  },
});
