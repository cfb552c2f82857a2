import 'server-only';
import type { Role } from '@/lib/mutation/actor';
import { readSignedIn, type SignedIn } from '../signed-in';

/**
 * Who asks, for a server action or a route handler of the office: there nobody is sent away from what they typed.
 * @returns null for an outsider, or without such a role
 */
export const inOffice = async (role: Role = 'office'): Promise<SignedIn | null> => {
  const signedIn = await readSignedIn();
  return signedIn?.user.roles.includes(role) ? signedIn : null;
};
