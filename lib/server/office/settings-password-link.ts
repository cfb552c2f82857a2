import 'server-only';
import { makeSetupLink } from '../auth/setup-token';
import { originForLinks } from '../customers-origin';
import type { SignedIn } from '../signed-in';

/** A link to set a password, to be shown once and kept nowhere; `origin` where other machines reach this one. */
export type PasswordLink = { path: string; origin: string | null };

/**
 * Makes a link by which one of the shop's people sets a password.
 * @param by the administrator who asks
 * @returns null where the shop has no such person, or they may not sign in
 */
export const makePasswordLink = async (by: SignedIn, userId: string): Promise<PasswordLink | null> => {
  const user = by.shop.users.find((one) => one.id === userId && one.active);
  if (!user) return null;
  const path = await makeSetupLink({ id: user.id, shopId: by.actor.shopId }, by.user.id);
  return { path, origin: await originForLinks() };
};
