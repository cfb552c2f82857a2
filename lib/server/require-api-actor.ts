import 'server-only';
import type { Role } from '@/lib/mutation/actor';
import { Problem } from './http/problem';
import { readSignedIn, type SignedIn } from './signed-in';

/**
 * Who is signed in, for an API route.
 * @param roles one of them is needed; without, any will do
 * @throws Problem `signed-out`, or `not-found` without such a role
 */
export const requireApiActor = async (roles?: readonly Role[]): Promise<SignedIn> => {
  const signedIn = await readSignedIn();
  if (!signedIn) throw new Problem('signed-out');
  if (roles && !roles.some((role) => signedIn.user.roles.includes(role))) throw new Problem('not-found');
  return signedIn;
};
