import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { asAllowed } from '../stories';
import { WITHDRAWABLE, withWithdrawn } from '../withdrawn-rows';

/** C47: undoes one entry; it stays in the record and no longer counts. */
export const rowWithdraw = defineCaseMutation({
  name: 'row.withdraw',
  nature: 'happened',
  summary: 'Undoes one entry; it stays in the record and no longer counts.',
  args: z.strictObject({ list: z.enum(WITHDRAWABLE), id: uuid() }),
  apply: (state, { list, id }, meta) => {
    const after = withWithdrawn(state, list, id, (before) => before ?? meta.occurredAt);
    return after ? ok(asAllowed(after, meta.occurredAt)) : refuse('unknown-row');
  },
});
