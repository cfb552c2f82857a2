import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { defineShopMutation } from '../define-shop-mutation';
import { shopPlaybookRow } from '../state';

/** H11: the version of a playbook that new cases begin with; the server knows which ones the shop may choose. */
export const playbookChoose = defineShopMutation({
  name: 'playbook.choose',
  summary:
    'Chooses the version of a playbook that new cases begin with: one of the shop’s own, or a shipped one.',
  args: z.omit(shopPlaybookRow, { chosenAt: true }),
  apply: (state, args, meta) => {
    // One row a playbook, whoever asks and however often.
    const id = state.playbooks.find(({ playbookId }) => playbookId === args.playbookId)?.id ?? args.id;
    return ok({ ...state, playbooks: putRow(state.playbooks, { ...args, id, chosenAt: meta.occurredAt }) });
  },
});
