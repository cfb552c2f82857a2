import * as z from 'zod/mini';
import type { CaseState } from '@/lib/case/state';
import { text, uuid } from '@/lib/mutation/text';
import { buildCreditNote, buildPaper, type PaperInput } from './build-paper';
import type { PaperContent } from './paper-content';

/** A paper that the office asks for: one of the fee, or a credit note of one that was issued. */
export const wantedPaperSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['estimate', 'invoice', 'receipt', 'contract']) }),
  z.strictObject({
    kind: z.literal('credit'),
    correctsId: uuid(),
    reason: text(1000),
    /** What each line gives back, yen with tax. */
    back: z
      .array(z.strictObject({ label: text(200), taxRate: z.int32(), total: z.int32() }))
      .check(z.maxLength(200)),
  }),
]);

export type WantedPaper = z.infer<typeof wantedPaperSchema>;

/**
 * Makes the paper that was asked for from the case as it stands.
 * @returns null where what it corrects is not there
 */
export const buildWanted = (
  state: CaseState,
  wanted: WantedPaper,
  input: PaperInput,
): PaperContent | null => {
  if (wanted.kind !== 'credit') return buildPaper(state, wanted.kind, input);
  const corrects = state.papers.find(({ id }) => id === wanted.correctsId);
  return corrects ? buildCreditNote(state, { ...input, ...wanted, corrects }) : null;
};
