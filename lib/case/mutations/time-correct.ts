import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { instant, uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

const LISTS = ['symptoms', 'checks', 'verifications'] as const;
type Timed = { id: string; recordedAt: string; correctedAt: string | null };

/** C48: corrects a wrong time; the time first recorded stays beside it. */
export const timeCorrect = defineCaseMutation({
  name: 'time.correct',
  nature: 'happened',
  summary: 'Corrects a wrong time; the one first recorded is kept.',
  args: z.strictObject({ list: z.enum(LISTS), id: uuid(), at: instant() }),
  apply: (state, { list, id, at }) => {
    const rows: Timed[] = state[list];
    const row = rows.find((other) => other.id === id);
    if (!row) return refuse('unknown-row');
    const corrected = { ...row, recordedAt: at, correctedAt: row.correctedAt ?? row.recordedAt };
    return ok({ ...state, [list]: putRow(rows, corrected) });
  },
});
