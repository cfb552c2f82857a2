import 'client-only';
import type { UserActor } from '@/lib/mutation/actor';
import type { Role } from '@/lib/mutation/actor';

/** Who uses this tablet: its own record, filled by each answer of the server and valid without a network. */
export type Me = { userId: string; shopId: string; deviceId: string; name: string; roles: Role[] };

const KEY = 'kiriwake-me';

/** Who last used this browser; null before the first answer. */
export const rememberedMe = (): Me | null => {
  const kept = localStorage.getItem(KEY);
  return kept ? (JSON.parse(kept) as Me) : null;
};

/** Remembers who uses this browser, so that it opens their database without asking anybody. */
export const rememberMe = (me: Me): void => localStorage.setItem(KEY, JSON.stringify(me));

/** Forgets who used this browser: the next one is asked. */
export const forgetMe = (): void => localStorage.removeItem(KEY);

export const actorOf = ({ userId, shopId, roles }: Me): UserActor => ({
  kind: 'user',
  userId,
  shopId,
  roles,
});
