import 'client-only';
import type { Clock } from '@/lib/sync/lock-rules';
import type { TabletDatabase } from '../database';
import type { Lock } from './data-key';

/**
 * How a tablet is protected. `locked`: by a lock; `wrong` counts wrong codes in a row, `settled` says that an opening
 * has found no row that still lay open. `erased`: its keys are gone, for good.
 */
export type Protection =
  | { state: 'locked'; lock: Lock; wrong: number; settled: boolean }
  | { state: 'erased'; why: 'wrong-codes' | 'reset' };

export const PROTECTION = 'protection';
const CLOCKS = 'clocks';

/** @returns null on a tablet that is not protected */
export const readProtection = async (db: TabletDatabase): Promise<Protection | null> =>
  ((await db.meta.get(PROTECTION))?.value as Protection | undefined) ?? null;

export const keepProtection = async (db: TabletDatabase, value: Protection | null): Promise<void> => {
  if (value) await db.meta.put({ id: PROTECTION, value });
  else await db.meta.delete(PROTECTION);
};

type Kept = Record<string, Clock[]>;

/** The calls and waits that go on, of all cases; they lie open, and tell nothing of whose they are. */
export const readClocks = async (db: TabletDatabase): Promise<Clock[]> =>
  Object.values(((await db.meta.get(CLOCKS))?.value as Kept | undefined) ?? {}).flat();

/** Keeps what goes on in a case. */
export const keepClocks = (db: TabletDatabase, caseId: string, clocks: Clock[]): Promise<void> =>
  db.transaction('rw', db.meta, async () => {
    const { [caseId]: before = [], ...others } =
      ((await db.meta.get(CLOCKS))?.value as Kept | undefined) ?? {};
    if (before.length === 0 && clocks.length === 0) return;
    const value: Kept = clocks.length > 0 ? { ...others, [caseId]: clocks } : others;
    await db.meta.put({ id: CLOCKS, value });
  });
