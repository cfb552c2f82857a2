import 'server-only';
import { cache } from 'react';
import type { Role, UserActor } from '@/lib/mutation/actor';
import type { ShopState } from '@/lib/shop/state';
import { findSession, isShutOut } from './auth/find-session';
import { namedSession } from './auth/named-session';
import { pool } from './db';
import { loadAggregate } from './store/load-aggregate';

/** Whoever makes a request: who, on which device, in which shop. */
export type SignedIn = {
  actor: UserActor;
  user: { id: string; name: string; roles: Role[]; locale: 'ja' | 'en' };
  session: { id: string; deviceId: string; proofHash: string | null };
  shop: ShopState;
};

/** Who is signed in, read once a request; null for an outsider. */
export const readSignedIn = cache(async (): Promise<SignedIn | null> => {
  const id = await namedSession();
  const session = id && (await findSession(id));
  if (!session) return null;
  const shop = await loadAggregate(pool, { kind: 'shop', id: session.shopId });
  if (!shop) return null;
  const { userId, shopId, name, roles, locale, deviceId, proofHash } = session;
  return {
    actor: { kind: 'user', userId, shopId, roles },
    user: { id: userId, name, roles, locale },
    session: { id: session.id, deviceId, proofHash },
    shop: shop.state,
  };
});

/** Why nobody is signed in: they never were, their session ran out, or somebody shut them out. */
export const endingOfSession = async (): Promise<'none' | 'expired' | 'revoked'> => {
  const id = await namedSession();
  if (!id) return 'none';
  return (await isShutOut(id)) ? 'revoked' : 'expired';
};
