import 'client-only';
import { Dexie, type EntityTable } from 'dexie';
import type { AggregateKind } from '@/lib/mutation/envelope';

/** A row as it lies on the disk; `rev` rises with every write. */
export type SealedRow = { id: string; rev: number; bytes: Uint8Array };

/** The server's own copy, at the server's version; `gone` when it is not this tablet's to see any more. */
export type BaseRow = SealedRow & { kind: AggregateKind; version: number; gone: boolean };

/** What is shown: the server's copy with everything unsent on top. */
export type CopyRow = SealedRow & { kind: AggregateKind };

/**
 * `waiting`: to be sent. `sent`: acknowledged, until the server's copy that holds it is here. `refused`: stays until
 * somebody settles it.
 */
export type EntryState = 'waiting' | 'sent' | 'refused';

/** One mutation on its way. `n` is the order in which they were made, `version` the server's once it is known. */
export type EntryRow = {
  n: number;
  id: string;
  ref: string;
  seq: number | null;
  state: EntryState;
  version: number | null;
  /** Why it was refused: a `Refusal`, or a code that only a newer version knows. */
  code: string | null;
  occurredAt: string;
  bytes: Uint8Array;
  /** On a protected tablet: the same, sealed to the server's key. */
  sealed?: Uint8Array;
  /** Whether the server took it sealed; how it ended is asked once somebody unlocks. */
  handed?: boolean;
};

/** The last number that a device gave to a mutation of an aggregate; outlives the entries. */
export type SequenceRow = { id: string; last: number };

/** Text that was typed and is not a mutation yet. */
export type DraftRow = { id: string; at: string; bytes: Uint8Array };

/** `fetched`: somebody else's, from the server; it may go at any time. */
export type PhotoState = 'waiting' | 'sent' | 'refused' | 'fetched';

/** A photo on its way, or from the server; `id` is `caseId/hash`. The picture of a sent one stays for its thumbnail. */
export type PhotoRow = {
  id: string;
  caseId: string;
  hash: string;
  state: PhotoState;
  code: string | null;
  tries: number;
  takenAt: string;
  size: number;
  /** A JPEG; on a protected tablet encrypted, under `key`, which is also `sealed` to the server's key. */
  blob: Blob;
  key?: Uint8Array;
  sealed?: Uint8Array;
};

/** Sealed work whose keys were erased: only the server can open it. `content` is a photo's. */
export type HandoverRow = { id: string; at: string; sealed: Uint8Array; content?: Blob };

export type MetaRow = { id: string; value: unknown };

/** The tablet's own database, one per person and device. */
export class TabletDatabase extends Dexie {
  declare bases: EntityTable<BaseRow, 'id'>;
  declare copies: EntityTable<CopyRow, 'id'>;
  declare outbox: EntityTable<EntryRow, 'n'>;
  declare sequences: EntityTable<SequenceRow, 'id'>;
  declare playbooks: EntityTable<SealedRow, 'id'>;
  declare earlier: EntityTable<SealedRow, 'id'>;
  declare drafts: EntityTable<DraftRow, 'id'>;
  declare photos: EntityTable<PhotoRow, 'id'>;
  declare meta: EntityTable<MetaRow, 'id'>;
  declare handover: EntityTable<HandoverRow, 'id'>;

  constructor(name: string) {
    super(name, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      bases: 'id, kind',
      copies: 'id, kind',
      outbox: '++n, &id, ref, state',
      sequences: 'id',
      playbooks: 'id',
      earlier: 'id',
      drafts: 'id',
      photos: 'id, caseId, state',
      meta: 'id',
    });
    this.version(2).stores({ handover: 'id' });
  }
}

/** The name of the database of one person on one device. */
export const databaseName = (userId: string, deviceId: string): string => `kiriwake-${userId}-${deviceId}`;

export const databaseOf = ({ userId, deviceId }: { userId: string; deviceId: string }): TabletDatabase =>
  new TabletDatabase(databaseName(userId, deviceId));
