import 'client-only';
import { afterWrong } from '@/lib/sync/lock-rules';
import type { TabletDatabase } from '../database';
import { type Me, rememberMe } from '../me';
import { noteAnswer, readHeard } from '../meta';
import type { Gate } from '../open-tablet';
import { Tablet } from '../tablet';
import { takeAnswer } from '../take-answer';
import type { Bytes } from './aes';
import { type Lock, openLock, type Unlocked } from './data-key';
import { eraseKeys } from './erase';
import { protectedSeal } from './protected-seal';
import { keepProtection, readProtection } from './protection';
import { serverKeyOf } from './seal-to-server';
import { encryptRows, settleRows } from './switch-on';
import { tellTabs } from './tabs';

const openProtected = async (me: Me, db: TabletDatabase, { key, proof }: Unlocked): Promise<Tablet> => {
  const { sealKey, offsetMs } = await readHeard(db);
  if (sealKey === null) throw new Error('a protected tablet knows the key of its server');
  return new Tablet(me, db, protectedSeal(key, await serverKeyOf(sealKey), me, offsetMs), proof);
};

/**
 * Unlocks a tablet.
 * @param secret the code as typed, or what the passkey gave
 * @returns the tablet; or how many more wrong codes there may be; or `erased`, when that was the last
 */
export const unlock = async (
  { me, db, lock }: Extract<Gate, { kind: 'locked' }>,
  secret: string | Bytes,
): Promise<Tablet | { left: number } | 'erased'> => {
  // Counted before it is tried: a kill in between must not give another try.
  const wrong = await db.transaction('rw', db.meta, async () => {
    const now = await readProtection(db);
    if (now?.state !== 'locked') return null;
    await keepProtection(db, { ...now, wrong: now.wrong + 1 });
    return now.wrong + 1;
  });
  if (wrong === null) return 'erased';
  const unlocked = await openLock(lock, secret);
  if (unlocked) {
    const now = await readProtection(db);
    if (now?.state === 'locked') await keepProtection(db, { ...now, wrong: 0 });
    const tablet = await openProtected(me, db, unlocked);
    void settleRows(db, tablet.store.seal).catch(console.error);
    return tablet;
  }
  const after = afterWrong(wrong);
  if (after !== 'erase') return after;
  await eraseKeys(db, 'wrong-codes');
  tellTabs(db, 'reload');
  return 'erased';
};

/** Switches the protection on; what lay open here is encrypted before the tablet is shown. */
export const setUp = async (
  { me, db, answer }: Extract<Gate, { kind: 'set-up' }>,
  { lock, unlocked }: { lock: Lock; unlocked: Unlocked },
): Promise<Tablet> => {
  if (answer) await noteAnswer(db, answer);
  await keepProtection(db, { state: 'locked', lock, wrong: 0, settled: false });
  tellTabs(db, 'reload');
  const tablet = await openProtected(me, db, unlocked);
  await encryptRows(db, tablet.store.seal);
  if (answer) await takeAnswer(tablet.store, answer.answer);
  await rememberMe(me);
  return tablet;
};
