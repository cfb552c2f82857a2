import 'server-only';
import { notFound, redirect } from 'next/navigation';
import type { Role } from '@/lib/mutation/actor';
import { endingOfSession, readSignedIn, type SignedIn } from './signed-in';

const WAY_OUT = { none: '/sign-in', expired: '/sign-in?ended', revoked: '/locked-out' } as const;

/**
 * Who is signed in, for a page or a server action.
 * @param roles one of them is needed; without, any will do
 * @returns never for an outsider, who is sent to sign in, nor without such a role, for whom the page does not exist
 */
export const requireActor = async (roles?: readonly Role[]): Promise<SignedIn> => {
  const signedIn = await readSignedIn();
  if (!signedIn) redirect(WAY_OUT[await endingOfSession()]);
  if (roles && !roles.some((role) => signedIn.user.roles.includes(role))) notFound();
  return signedIn;
};
