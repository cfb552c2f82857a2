import 'client-only';
import type { Actor } from '@/lib/mutation/actor';
import type { Envelope } from '@/lib/mutation/envelope';
import type { EntryRow } from './database';
import type { Seal } from './seal';

/** A mutation of the outbox, opened. */
export type Entry = Omit<EntryRow, 'bytes'> & { envelope: Envelope; actor: Actor };

type Kept = { envelope: Envelope; actor: Actor };

/** Opens rows of the outbox, in the order in which they were made. */
export const openEntries = async (seal: Seal, rows: EntryRow[]): Promise<Entry[]> =>
  Promise.all(
    rows
      .toSorted((a, b) => a.n - b.n)
      .map(async ({ bytes, ...row }) => ({ ...row, ...((await seal.open(bytes)) as Kept) })),
  );

/** A row for the outbox, sealed; `n` is the database's. */
export const sealEntry = async (
  seal: Seal,
  ref: string,
  kept: Kept,
  fate: Pick<EntryRow, 'state' | 'code'>,
): Promise<Omit<EntryRow, 'n'>> => ({
  id: kept.envelope.id,
  ref,
  seq: kept.envelope.deviceSeq,
  version: null,
  occurredAt: kept.envelope.occurredAt,
  bytes: await seal.seal(kept),
  ...(seal.guard && { sealed: await seal.guard.forServer(kept.envelope) }),
  ...fate,
});
