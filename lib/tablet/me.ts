import 'client-only';
import { Dexie, type EntityTable } from 'dexie';
import type { UserActor } from '@/lib/mutation/actor';
import type { Role } from '@/lib/mutation/actor';
import { sameData } from './same-data';

/** Who uses this tablet: its own record, filled by each answer of the server and valid without a network. */
export type Me = { userId: string; shopId: string; deviceId: string; name: string; roles: Role[] };

const ME = 'me';
/** Where an app of before kept it: the browser writes that to the disk when it likes, up to a minute later. */
const BEFORE = 'kiriwake-me';

/** What belongs to this browser and to none of its people. */
class BrowserDatabase extends Dexie {
  declare meta: EntityTable<{ id: string; value: unknown }, 'id'>;

  constructor() {
    // On the disk when the promise resolves: a tablet that is killed seconds after its first sign-in knows whose it is.
    super('kiriwake', { chromeTransactionDurability: 'strict' });
    this.version(1).stores({ meta: 'id' });
  }
}

const browser = new BrowserDatabase();

/** Who last used this browser; null before the first answer. */
export const rememberedMe = async (): Promise<Me | null> => {
  const kept = (await browser.meta.get(ME))?.value as Me | undefined;
  if (kept) return kept;
  const before = localStorage.getItem(BEFORE);
  if (before === null) return null;
  const me = JSON.parse(before) as Me;
  await rememberMe(me);
  return me;
};

/** Remembers who uses this browser, so that it opens their database without asking anybody. */
export const rememberMe = async (me: Me): Promise<void> => {
  const kept = await browser.meta.get(ME);
  // Each answer tells it again.
  if (!kept || !sameData(kept.value, me)) await browser.meta.put({ id: ME, value: me });
  localStorage.removeItem(BEFORE);
};

/** Forgets who used this browser: the next one is asked. */
export const forgetMe = async (): Promise<void> => {
  await browser.meta.delete(ME);
  localStorage.removeItem(BEFORE);
};

export const actorOf = ({ userId, shopId, roles }: Me): UserActor => ({
  kind: 'user',
  userId,
  shopId,
  roles,
});
