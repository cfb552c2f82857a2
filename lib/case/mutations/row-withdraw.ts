import * as z from 'zod/mini';
import { ok, refuse } from '@/lib/mutation/define-mutation';
import { putRow } from '@/lib/mutation/rows';
import { uuid } from '@/lib/mutation/text';
import { defineCaseMutation } from '../define-case-mutation';

const LISTS = [
  'symptoms',
  'checks',
  'attempts',
  'settingChanges',
  'precautions',
  'verifications',
  'photos',
  'approvals',
  'notes',
] as const;

const withdrawn = <Row extends { id: string; withdrawnAt: string | null }>(
  rows: Row[],
  id: string,
  at: string,
) => {
  const row = rows.find((other) => other.id === id);
  return row && putRow(rows, { ...row, withdrawnAt: row.withdrawnAt ?? at });
};

/** C47: undoes one entry; it stays in the record and no longer counts. */
export const rowWithdraw = defineCaseMutation({
  name: 'row.withdraw',
  nature: 'happened',
  summary: 'Undoes one entry; it stays in the record and no longer counts.',
  args: z.strictObject({ list: z.enum(LISTS), id: uuid() }),
  apply: (state, { list, id }, meta) => {
    const rows = withdrawn<{ id: string; withdrawnAt: string | null }>(state[list], id, meta.occurredAt);
    return rows ? ok({ ...state, [list]: rows }) : refuse('unknown-row');
  },
});
