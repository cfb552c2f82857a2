import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { defineShopMutation } from '../define-shop-mutation';
import { shopRootSchema } from '../state';

/** H2: changes the shop's data and texts; only the fields given change. */
export const shopEdit = defineShopMutation({
  name: 'shop.edit',
  summary: 'Changes the shop’s data, texts and rules.',
  args: z.partial(z.omit(shopRootSchema, { id: true, createdAt: true, updatedAt: true })),
  apply: (state, args) => ok({ ...state, root: { ...state.root, ...args } }),
});
