import 'client-only';
import type { ReadAnswer } from '@/lib/sync/protocol';
import type { TabletDatabase } from './database';
import type { LinkState } from './saving';

/** How the line to the server was when it was last tried. */
export type Heard = {
  link: LinkState;
  /** Instant of the last answer. */
  answeredAt: string | null;
  /** Instant since which there has been none; null while there is. */
  silentSince: string | null;
  /** Milliseconds that this device's clock is behind the server's; null before the first answer. */
  offsetMs: number | null;
  /** Whether all of it is invented. */
  demo: boolean;
  /** The server's own address, with which customers' links begin; null where it has none. */
  publicUrl: string | null;
  /** Whether the server sends links by mail. */
  mail: boolean;
  /** The server's public key, to which unsent work is sealed; null before a server told it. */
  sealKey: string | null;
};

const HEARD = 'heard';
const NOTHING_HEARD: Heard = {
  link: 'online',
  answeredAt: null,
  silentSince: null,
  offsetMs: null,
  demo: false,
  publicUrl: null,
  mail: false,
  sealKey: null,
};

/** What is known of the line; the same in every tab. */
export const readHeard = async (db: TabletDatabase): Promise<Heard> =>
  // An older version of the app knew less of the line.
  ({ ...NOTHING_HEARD, ...((await db.meta.get(HEARD))?.value as Partial<Heard> | undefined) });

/** Notes that there was no answer, and why. */
export const noteHeard = (db: TabletDatabase, link: Exclude<LinkState, 'online'>): Promise<void> =>
  note(db, (before, now) => ({ ...before, link, silentSince: before.silentSince ?? now }));

type Told = { answer: Pick<ReadAnswer, 'demo' | 'publicUrl' | 'mail' | 'sealKey'>; offsetMs: number };

/** Notes an answer, and what it told beside the aggregates. */
export const noteAnswer = (
  db: TabletDatabase,
  { answer: { demo = false, publicUrl = null, mail = false, sealKey }, offsetMs }: Told,
): Promise<void> =>
  note(db, (before, now) => ({
    ...before,
    offsetMs,
    demo,
    publicUrl,
    mail,
    sealKey: sealKey ?? before.sealKey,
    link: 'online',
    answeredAt: now,
    silentSince: null,
  }));

const note = async (db: TabletDatabase, after: (before: Heard, now: string) => Heard): Promise<void> => {
  const now = new Date().toISOString();
  await db.transaction('rw', db.meta, async () => {
    await db.meta.put({ id: HEARD, value: after(await readHeard(db), now) });
  });
};
