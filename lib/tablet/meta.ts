import 'client-only';
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
};

const HEARD = 'heard';
const NOTHING_HEARD: Heard = {
  link: 'online',
  answeredAt: null,
  silentSince: null,
  offsetMs: null,
  demo: false,
};

/** What is known of the line; the same in every tab. */
export const readHeard = async (db: TabletDatabase): Promise<Heard> =>
  ((await db.meta.get(HEARD))?.value as Heard | undefined) ?? NOTHING_HEARD;

/** Notes an answer, or that there was none. */
export const noteHeard = async (
  db: TabletDatabase,
  link: LinkState,
  told: Partial<Pick<Heard, 'offsetMs' | 'demo'>> = {},
): Promise<void> => {
  const now = new Date().toISOString();
  await db.transaction('rw', db.meta, async () => {
    const before = await readHeard(db);
    const value: Heard =
      link === 'online'
        ? { ...before, ...told, link, answeredAt: now, silentSince: null }
        : { ...before, link, silentSince: before.silentSince ?? now };
    await db.meta.put({ id: HEARD, value });
  });
};
