import type { Meta } from '@/lib/mutation/define-mutation';

type Recorded = { id: string; recordedAt: string; correctedAt: string | null; withdrawnAt: string | null };

/**
 * A row as recorded: amending one keeps the time of its first recording, recording a withdrawn one again takes the
 * withdrawal back.
 */
export const recordedRow = <Args extends { id: string }>(
  rows: readonly Recorded[],
  args: Args,
  meta: Meta,
) => {
  const before = rows.find((row) => row.id === args.id);
  return {
    ...args,
    recordedAt: before?.recordedAt ?? meta.occurredAt,
    correctedAt: before?.correctedAt ?? null,
    withdrawnAt: null,
  };
};
