import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';
import { asAllowed } from '../stories';
import { WITHDRAWABLE, withWithdrawn } from '../withdrawn-rows';

/** C61: takes an undone entry up again, as it was. */
export const rowRestore = defineCaseMutation({
  name: 'row.restore',
  nature: 'happened',
  summary: 'Takes an undone entry up again, with the content and the times that it had.',
  args: z.strictObject({ list: z.enum(WITHDRAWABLE), id: uuid() }),
  apply: (state, { list, id }, meta) => {
    const after = withWithdrawn(state, list, id, () => null);
    return after ? ok(asAllowed(after, meta.occurredAt)) : refuse('unknown-row');
  },
});
