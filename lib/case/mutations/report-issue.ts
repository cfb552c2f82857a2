import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { reportRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { unapprovedLines } from '../fees';

/**
 * C40: issues the report as it stands; it never changes again, a correction is the next revision and says what
 * changed. C41: not without a result, nor with a fee that nobody approved.
 */
export const reportIssue = defineCaseMutation({
  name: 'report.issue',
  nature: 'decided',
  summary: 'Issues the report, or a correction as its next revision.',
  args: z.omit(reportRow, { issuedAt: true, issuedById: true }),
  apply: (state, args, meta, { actor }) => {
    if (state.root.result === null || actor.kind !== 'user') return refuse('wrong-state');
    if (unapprovedLines(state).length > 0) return refuse('estimate-missing');
    if (args.revision !== state.reports.length + 1) return refuse('content-changed');
    if (args.revision > 1 && args.changeNote === null) return refuse('malformed');
    const row = { ...args, issuedById: actor.userId, issuedAt: meta.occurredAt };
    return ok({ ...state, reports: putRow(state.reports, row) });
  },
});
