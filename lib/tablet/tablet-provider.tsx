import 'client-only';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { readHeard } from './meta';
import { askWho, type Gate, type NoTablet, type Opened, openTablet } from './open-tablet';
import { savingState } from './saving';
import { SyncLoop } from './sync-loop';
import { Tablet } from './tablet';
import { type Said, SavingContext, TabletContext } from './tablet-context';
import { sameData } from './same-data';
import { useLive } from './use-live';
import { useProtection } from './use-protection';

/** Milliseconds between two tries of a first answer. */
const AGAIN = 5000;

/**
 * Opens the tablet of whoever is signed in and keeps it in step with the server.
 * @param opening its first opening, which began with the page
 * @param say tells the technician something in passing
 * @param otherwise what to show where there is no tablet
 * @param gate what to show before one that is protected or has to be; it says what comes next
 */
export function TabletProvider({
  opening,
  say,
  otherwise,
  gate,
  children,
}: {
  opening: Promise<Opened>;
  say: (said: Said) => void;
  otherwise: (why: NoTablet) => ReactNode;
  gate: (gate: Gate, next: (opened: Opened) => void) => ReactNode;
  children: ReactNode;
}) {
  const [opened, setOpened] = useState<Opened>('starting');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const take = async (found: Opened) => {
      if (!here) return;
      setOpened(found);
      if (found === 'offline') timer = setTimeout(() => void openTablet().then(take), AGAIN);
    };
    void opening.then(take);
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, [opening]);
  const askAgain = useCallback(() => {
    void askWho().then((found) => typeof found !== 'string' && setOpened(found));
  }, []);
  if (typeof opened === 'string') return otherwise(opened);
  if (!(opened instanceof Tablet)) return gate(opened, setOpened);
  return (
    <OpenTablet
      key={opened.store.db.name}
      tablet={opened}
      say={say}
      onSomebodyElse={askAgain}
      next={setOpened}
    >
      {children}
    </OpenTablet>
  );
}

function OpenTablet({
  tablet,
  say,
  onSomebodyElse,
  next,
  children,
}: {
  tablet: Tablet;
  say: (said: Said) => void;
  onSomebodyElse: () => void;
  next: (opened: Opened) => void;
  children: ReactNode;
}) {
  const loop = useMemo(() => new SyncLoop(tablet, onSomebodyElse, tablet.fetcher), [tablet, onSomebodyElse]);
  useEffect(() => loop.start(), [loop]);
  const sending = useSyncExternalStore(loop.subscribe, loop.sending, () => false);
  const { db } = tablet.store;
  const counts = useLive(
    db.name,
    async () => {
      const [unsent, refused, photosUnsent, photosRefused, heard] = await Promise.all([
        db.outbox.where('state').equals('waiting').count(),
        db.outbox.where('state').equals('refused').count(),
        db.photos.where('state').equals('waiting').count(),
        db.photos.where('state').equals('refused').count(),
        readHeard(db),
      ]);
      const { link, answeredAt: sentAt, demo } = heard;
      return { demo, unsent, photosUnsent, attention: refused + photosRefused, link, sentAt };
    },
    sameData,
  );
  const { lock, protect } = useProtection(tablet, counts?.link, next);
  const sendNow = useCallback(() => loop.soon(0), [loop]);
  const value = useMemo(
    () => ({ tablet, sendNow, say, lock, protect }),
    [tablet, sendNow, say, lock, protect],
  );
  const shown = useMemo(
    () => counts && { saving: savingState(counts, sending), demo: counts.demo },
    [counts, sending],
  );
  return (
    shown && (
      <TabletContext value={value}>
        <SavingContext value={shown}>{children}</SavingContext>
      </TabletContext>
    )
  );
}
