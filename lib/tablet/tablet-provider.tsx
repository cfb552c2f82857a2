import 'client-only';
import { useCallback, useEffect, useMemo, useState, useSyncExternalStore, type ReactNode } from 'react';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { type Me, rememberedMe, rememberMe } from './me';
import { noteAnswer, readHeard } from './meta';
import { type NoAnswer, postSync } from './post-sync';
import { savingState } from './saving';
import { SyncLoop } from './sync-loop';
import { Tablet } from './tablet';
import { type Said, SavingContext, TabletContext } from './tablet-context';
import { takeAnswer } from './take-answer';
import { sameData } from './same-data';
import { useLive } from './use-live';

/** Why there is no tablet to show: nobody known here, and the server asks who, or is not there to be asked. */
export type NoTablet = 'starting' | 'insecure' | Exclude<NoAnswer, 'somebody-else'>;

/** Milliseconds: for the first answer of all, without which there is nothing to show; and between two such tries. */
const FIRST_ANSWER = 20_000;
const AGAIN = 5000;

const known = (): Tablet | null => {
  const me = rememberedMe();
  return me && new Tablet(me);
};

/** Asks the server who is signed in, when this browser does not know anybody yet. */
const askWho = async (): Promise<Tablet | Exclude<NoAnswer, 'somebody-else'>> => {
  const posted = await postSync(
    (input, init) => fetch(input, init),
    {
      protocol: PROTOCOL,
      deviceId: null,
      mutations: [],
      held: [],
    },
    FIRST_ANSWER,
  );
  if (posted.kind !== 'answer') return posted.kind === 'somebody-else' ? 'signed-out' : posted.kind;
  const me = posted.answer.me as Me;
  const tablet = new Tablet(me);
  await takeAnswer(tablet.store, posted.answer);
  await noteAnswer(tablet.store.db, posted);
  rememberMe(me);
  return tablet;
};

/**
 * Opens the tablet of whoever is signed in and keeps it in step with the server.
 * @param say tells the technician something in passing
 * @param otherwise what to show where there is no tablet
 */
export function TabletProvider({
  say,
  otherwise,
  children,
}: {
  say: (said: Said) => void;
  otherwise: (why: NoTablet) => ReactNode;
  children: ReactNode;
}) {
  const [tablet, setTablet] = useState<Tablet | NoTablet>('starting');
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let here = true;
    const open = async () => {
      const opened = isSecureContext ? (known() ?? (await askWho())) : 'insecure';
      if (!here) return;
      setTablet(opened);
      if (opened === 'offline') timer = setTimeout(() => void open(), AGAIN);
    };
    void open();
    return () => {
      here = false;
      clearTimeout(timer);
    };
  }, []);
  const askAgain = useCallback(() => {
    void askWho().then((found) => found instanceof Tablet && setTablet(found));
  }, []);
  if (!(tablet instanceof Tablet)) return otherwise(tablet);
  return (
    <OpenTablet key={tablet.store.db.name} tablet={tablet} say={say} onSomebodyElse={askAgain}>
      {children}
    </OpenTablet>
  );
}

function OpenTablet({
  tablet,
  say,
  onSomebodyElse,
  children,
}: {
  tablet: Tablet;
  say: (said: Said) => void;
  onSomebodyElse: () => void;
  children: ReactNode;
}) {
  const loop = useMemo(() => new SyncLoop(tablet, onSomebodyElse), [tablet, onSomebodyElse]);
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
  const sendNow = useCallback(() => loop.soon(0), [loop]);
  const value = useMemo(() => ({ tablet, sendNow, say }), [tablet, sendNow, say]);
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
