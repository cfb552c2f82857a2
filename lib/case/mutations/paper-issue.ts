import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import type { Refusal } from '@/lib/mutation/refusal';
import { putRow } from '@/lib/mutation/rows';
import { isWholeContract, type PaperContent, readPaper } from '@/lib/report/paper-content';
import { paperRow } from '../agreement-rows';
import { defineCaseMutation } from '../define-case-mutation';
import { feeTotals, liveFeeLines, unapprovedLines } from '../fees';
import { nextSerial, standingPapers, withoutReceipt } from '../papers';
import { standingOf } from '../standing';
import type { CaseState } from '../state';

const argsSchema = z.omit(paperRow, { issuedAt: true, issuedById: true });
type Args = z.infer<typeof argsSchema>;

/** Why a paper of its kind cannot be issued as the case stands; null where it can. */
const problemOf = (state: CaseState, { kind, total, correctsId }: Args): Refusal | null => {
  if (kind === 'credit') {
    const corrected = state.papers.find(({ id }) => id === correctsId);
    if (corrected?.kind !== 'invoice' && corrected?.kind !== 'receipt') return 'unknown-row';
    return total > 0 && total <= standingOf(state, corrected) ? null : 'content-changed';
  }
  if (correctsId !== null) return 'malformed';
  if (kind === 'receipt') return total > 0 && total <= withoutReceipt(state) ? null : 'content-changed';
  const lines = liveFeeLines(state);
  if (lines.length === 0 || total !== feeTotals(lines).total) return 'content-changed';
  if (kind === 'estimate') return null;
  if (unapprovedLines(state).length > 0) return 'estimate-missing';
  return kind === 'invoice' && standingPapers(state, kind).length > 0 ? 'already-exists' : null;
};

const agrees = (args: Args, content: PaperContent): boolean =>
  (['kind', 'serial', 'language', 'total', 'addressee'] as const).every(
    (key) => args[key] === content[key],
  ) &&
  (args.kind === 'credit') === (content.corrects !== null) &&
  (args.kind === 'contract') === (content.contract !== undefined) &&
  (args.kind !== 'contract' || isWholeContract(content));

/**
 * C80: issues a paper, whose row says what its content says; it never changes again. C81: its serial is the next of its
 * kind. C82: an estimate or invoice asks for the fee as it stands, an invoice for nothing that nobody approved. C83: one
 * invoice stands at a time. C84: receipts never come to more than was received. C85: a credit note gives back no more
 * than what stands of the invoice or receipt that it corrects. C106: a contract paper says all that the law asks for.
 */
export const paperIssue = defineCaseMutation({
  name: 'paper.issue',
  nature: 'anytime',
  summary: 'Issues an estimate, invoice, receipt, credit note or contract paper, which never changes again.',
  args: argsSchema,
  apply: (state, args, meta, { actor }) => {
    if (actor.kind !== 'user') return refuse('wrong-state');
    if (state.papers.some(({ id }) => id === args.id)) return refuse('already-exists');
    if (args.serial !== nextSerial(state, args.kind)) return refuse('content-changed');
    const content = readPaper(args.content);
    if (!content || !agrees(args, content)) return refuse('malformed');
    const problem = problemOf(state, args);
    if (problem) return refuse(problem);
    const row = { ...args, issuedById: actor.userId, issuedAt: meta.occurredAt };
    return ok({ ...state, papers: putRow(state.papers, row) });
  },
});
