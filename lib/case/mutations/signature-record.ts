import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow, refersTo } from '@/lib/mutation/rows';
import { signatureRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';

/** C42: a signature is bound to exactly what was shown, by its hash; not signing has a reason. */
export const signatureRecord = defineCaseMutation({
  name: 'signature.record',
  nature: 'happened',
  summary: 'The customer signs the report, or does not, with a reason.',
  args: z.omit(signatureRow, { signedAt: true }),
  apply: (state, args, meta) => {
    const report = state.reports.find((row) => row.id === args.reportId);
    if (!report || !refersTo(state.people, args.personId)) return refuse('unknown-row');
    if (report.contentHash !== args.contentHash) return refuse('content-changed');
    const complete =
      args.kind === 'signed' ? args.drawing !== null && args.name !== null : args.reason !== null;
    if (!complete) return refuse('malformed');
    return ok({ ...state, signatures: putRow(state.signatures, { ...args, signedAt: meta.occurredAt }) });
  },
});
