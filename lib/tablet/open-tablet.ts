import 'client-only';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { databaseOf, type TabletDatabase } from './database';
import { type Me, rememberedMe, rememberMe } from './me';
import { noteAnswer, readHeard } from './meta';
import { type NoAnswer, type Posted, postSync } from './post-sync';
import type { Lock } from './protection/data-key';
import { keepProtection, readProtection } from './protection/protection';
import { Tablet } from './tablet';
import { takeAnswer } from './take-answer';

type Answered = Extract<Posted, { kind: 'answer' }>;

/** What stands before a tablet that is protected, or has to be. */
export type Gate =
  | { kind: 'locked'; me: Me; db: TabletDatabase; lock: Lock }
  /** Its keys are gone: by wrong codes, by an administrator's reset, or with the browser's data. */
  | { kind: 'erased'; me: Me; db: TabletDatabase; why: 'wrong-codes' | 'reset' | 'lost' }
  /** Asked for at the first sign-in, before anything is kept here (`answer`), by the shop, or by whoever uses it. */
  | { kind: 'set-up'; me: Me; db: TabletDatabase; answer: Answered | null; wanted: 'shop' | 'own' }
  | { kind: 'revoked' };

/** Why there is no tablet to show: nobody known here, and the server asks who, or is not there to be asked. */
export type NoTablet = 'starting' | 'insecure' | Exclude<NoAnswer, 'somebody-else' | 'locked'>;

export type Opened = Tablet | Gate | NoTablet;

/** Milliseconds: for the first answer of all, without which there is nothing to show. */
const FIRST_ANSWER = 20_000;

/** Opens what this browser knows, asking nobody; else asks the server who is signed in. */
export const openTablet = async (): Promise<Opened> => {
  if (!isSecureContext) return 'insecure';
  const me = await rememberedMe();
  return me ? openKept(me) : askWho();
};

const openKept = async (me: Me): Promise<Opened> => {
  const db = databaseOf(me);
  const gate = await gateOf(me, db);
  if (gate) return gate;
  const tablet = new Tablet(me, db);
  const [shop, { sealKey }] = await Promise.all([tablet.store.surroundings.shop(), readHeard(db)]);
  const wanted = shop?.root.protectTablets === true && sealKey !== null;
  return wanted ? { kind: 'set-up', me, db, answer: null, wanted: 'shop' } : tablet;
};

const gateOf = async (me: Me, db: TabletDatabase): Promise<Gate | null> => {
  const protection = await readProtection(db);
  if (protection?.state === 'locked') return { kind: 'locked', me, db, lock: protection.lock };
  return protection && { kind: 'erased', me, db, why: protection.why };
};

/** Asks the server who is signed in, when this browser does not know anybody, or knows somebody else. */
export const askWho = async (): Promise<Opened> => {
  const posted = await postSync(
    (input, init) => fetch(input, init),
    { protocol: PROTOCOL, deviceId: null, mutations: [], held: [] },
    FIRST_ANSWER,
  );
  if (posted.kind === 'locked') return openLocked();
  if (posted.kind !== 'answer') return posted.kind === 'somebody-else' ? 'signed-out' : posted.kind;
  const { answer } = posted;
  const me = answer.me as Me;
  const db = databaseOf(me);
  const gate = await gateOf(me, db);
  if (gate?.kind === 'locked') {
    await rememberMe(me);
    return gate;
  }
  // Its keys are gone, and the server asks for none: it begins anew.
  if (gate) await keepProtection(db, null);
  const shop = answer.changed.find(({ kind }) => kind === 'shop')?.state as
    { root?: { protectTablets?: boolean } } | undefined;
  if (shop?.root?.protectTablets && answer.sealKey !== undefined)
    return { kind: 'set-up', me, db, answer: posted, wanted: 'shop' };
  const tablet = new Tablet(me, db);
  await takeAnswer(tablet.store, answer);
  await noteAnswer(db, posted);
  await rememberMe(me);
  return tablet;
};

/** A device that was protected, in a browser that has forgotten whose it is. */
const openLocked = async (): Promise<Opened> => {
  const { askStanding } = await import('./protection/hand-over');
  const standing = await askStanding((input, init) => fetch(input, init), null);
  if (!standing) return 'offline';
  const { me } = standing;
  const db = databaseOf(me);
  await rememberMe(me);
  return (await gateOf(me, db)) ?? { kind: 'erased', me, db, why: 'lost' };
};
