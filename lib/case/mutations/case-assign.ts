import * as z from 'zod/mini';
import { ok } from '@/lib/mutation/define-mutation';
import { uuid } from '@/lib/mutation/text';
import { assign } from '../assignment';
import { defineCaseMutation } from '../define-case-mutation';

/** C3: makes a technician responsible from now on; the history stays, since rights are judged by it. */
export const caseAssign = defineCaseMutation({
  name: 'case.assign',
  nature: 'decided',
  summary: 'Makes a technician responsible from now on.',
  args: z.strictObject({ id: uuid(), technicianId: uuid() }),
  apply: (state, { id, technicianId }, meta) => ok(assign(state, { id, technicianId }, meta.occurredAt)),
});
