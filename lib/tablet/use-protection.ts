import 'client-only';
import { useCallback, useEffect, useMemo } from 'react';
import { locksNow } from '@/lib/sync/lock-rules';
import type { Opened } from './open-tablet';
import { readHeard } from './meta';
import { readClocks, readProtection } from './protection/protection';
import { hearTabs, tellTabs } from './protection/tabs';
import type { LinkState } from './saving';
import type { Tablet } from './tablet';
import { useLive } from './use-live';

/** Milliseconds between two looks at how long nobody has touched the tablet. */
const LOOK = 15_000;
const TOUCHES = ['pointerdown', 'keydown', 'wheel'] as const;
const TOUCHED = 'kiriwake-touched';

/** Locks a protected tablet that nobody has touched for a while, in all its tabs at once. */
const useIdleLock = ({ proof, store: { db } }: Tablet, lock: (here: boolean) => void): void => {
  useEffect(() => hearTabs(db, (told) => (told === 'lock' ? lock(false) : location.reload())), [db, lock]);
  useEffect(() => {
    if (proof === null) return;
    // Kept for all tabs: a hand on one of them is a hand on the tablet.
    const touch = () => localStorage.setItem(TOUCHED, String(Date.now()));
    const look = async () => {
      const touchedAt = Number(localStorage.getItem(TOUCHED));
      if (locksNow(Date.now(), touchedAt, await readClocks(db))) lock(true);
    };
    const lookNow = () => void look();
    touch();
    const timer = setInterval(lookNow, LOOK);
    for (const event of TOUCHES) addEventListener(event, touch, { passive: true, capture: true });
    // A tablet that slept has no timers: whoever wakes it must not see anything first.
    document.addEventListener('visibilitychange', lookNow);
    return () => {
      clearInterval(timer);
      for (const event of TOUCHES) removeEventListener(event, touch, { capture: true });
      document.removeEventListener('visibilitychange', lookNow);
    };
  }, [db, proof, lock]);
};

/**
 * Sends sealed work that outlived its keys, and where the server does not know who this is any more, asks whether the
 * device was shut out: then it hands over and forgets everything.
 */
const useStanding = (
  { me, store: { db } }: Tablet,
  link: LinkState | undefined,
  next: (opened: Opened) => void,
): void => {
  useEffect(() => {
    if (link !== 'online' && link !== 'signed-out') return;
    const ask = async () => {
      if (link === 'online' && (await db.handover.count()) === 0) return;
      const { followStanding } = await import('./protection/follow-standing');
      const opened = await followStanding({ kind: 'open', me, db });
      if (opened) next(opened);
    };
    void ask().catch(console.error);
  }, [me, db, link, next]);
};

/**
 * What protects an open tablet: it locks by itself and on demand, and follows what the server says of it.
 * @returns `lock` and `protect`, each null where it makes no sense
 */
export const useProtection = (
  tablet: Tablet,
  link: LinkState | undefined,
  next: (opened: Opened) => void,
): { lock: (() => void) | null; protect: (() => void) | null } => {
  const { me, proof, store } = tablet;
  const { db } = store;
  const shut = useCallback(
    async (here: boolean) => {
      const kept = await readProtection(db);
      if (kept?.state !== 'locked') return;
      if (here) tellTabs(db, 'lock');
      next({ kind: 'locked', me, db, lock: kept.lock });
    },
    [me, db, next],
  );
  const lockAll = useCallback((here: boolean) => void shut(here), [shut]);
  useIdleLock(tablet, lockAll);
  useStanding(tablet, link, next);
  const sealKey = useLive(`sealKey ${db.name}`, async () => (await readHeard(db)).sealKey);
  return useMemo(
    () => ({
      lock: proof === null ? null : () => lockAll(true),
      protect:
        proof === null && sealKey
          ? () => next({ kind: 'set-up', me, db, answer: null, wanted: 'own' })
          : null,
    }),
    [proof, sealKey, lockAll, me, db, next],
  );
};
