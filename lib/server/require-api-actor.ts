import 'server-only';
import type { Role } from '@/lib/mutation/actor';
import { wasOpen } from './auth/device-proof';
import { Problem } from './http/problem';
import { readSignedIn, type SignedIn } from './signed-in';

/**
 * Who is signed in, for an API route that judges by itself whether their device is locked.
 * @param roles one of them is needed; without, any will do
 * @throws Problem `signed-out`, or `not-found` without such a role
 */
export const requireApiActorAnyhow = async (roles?: readonly Role[]): Promise<SignedIn> => {
  const signedIn = await readSignedIn();
  if (!signedIn) throw new Problem('signed-out');
  if (roles && !roles.some((role) => signedIn.user.roles.includes(role))) throw new Problem('not-found');
  return signedIn;
};

/**
 * Who is signed in, for an API route.
 * @param roles one of them is needed; without, any will do
 * @throws Problem as above, or `locked` where a technician's device is protected and has not been unlocked lately
 */
export const requireApiActor = async (roles?: readonly Role[]): Promise<SignedIn> => {
  const signedIn = await requireApiActorAnyhow(roles);
  // The office's pages show everybody's cases anyway, on any device.
  const inOffice = signedIn.user.roles.some((role) => role !== 'technician');
  if (!inOffice && !(await wasOpen(signedIn.session))) throw new Problem('locked');
  return signedIn;
};
