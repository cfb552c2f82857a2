import { putRow } from '@/lib/mutation/rows';
import type { CaseState } from './state';

/** The lists whose entries can be undone. */
export const WITHDRAWABLE = [
  'symptoms',
  'facts',
  'checks',
  'attempts',
  'settingChanges',
  'precautions',
  'verifications',
  'photos',
  'consents',
  'approvals',
  'notes',
] as const;
export type Withdrawable = (typeof WITHDRAWABLE)[number];
type Undoable = { id: string; withdrawnAt: string | null };

/**
 * The case with one entry undone or taken up again.
 * @param withdrawnAt gives the row's new instant of undoing, null where it counts
 * @returns null where the list has no such row
 */
export const withWithdrawn = (
  state: CaseState,
  list: Withdrawable,
  id: string,
  withdrawnAt: (before: string | null) => string | null,
): CaseState | null => {
  const rows: Undoable[] = state[list];
  const row = rows.find((other) => other.id === id);
  if (!row) return null;
  return { ...state, [list]: putRow(rows, { ...row, withdrawnAt: withdrawnAt(row.withdrawnAt ?? null) }) };
};
