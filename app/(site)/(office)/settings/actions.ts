'use server';

import { revalidatePath } from 'next/cache';
import type { SaveAnswer } from '@/components/office/use-saving';
import type { ArgsOf } from '@/lib/mutation/registry';
import { uuid } from '@/lib/mutation/text';
import { resetDevice, revokeDevice, revokeSessionsOf } from '@/lib/server/auth/revoke';
import { changeShop } from '@/lib/server/office/change-shop';
import { inOffice } from '@/lib/server/office/in-office';
import { makePasswordLink, type PasswordLink } from '@/lib/server/office/settings-password-link';

const seen = (answer: SaveAnswer): SaveAnswer => {
  if (answer.ok) revalidatePath('/settings', 'layout');
  return answer;
};

export async function saveShop(id: string, args: ArgsOf<'shop.edit'>): Promise<SaveAnswer> {
  return seen(await changeShop([{ id, name: 'shop.edit', args }]));
}

/** Saves one of the shop's people; whoever may not sign in any more is signed out everywhere, for good. */
export async function saveUser(id: string, args: ArgsOf<'user.set'>): Promise<SaveAnswer> {
  const answer = await changeShop([{ id, name: 'user.set', args }]);
  const signedIn = answer.ok && args.active === false ? await inOffice('administrator') : null;
  if (signedIn) await revokeSessionsOf(args.id, signedIn.user.id);
  return seen(answer);
}

export async function saveFee(id: string, args: ArgsOf<'fee-item.set'>): Promise<SaveAnswer> {
  return seen(await changeShop([{ id, name: 'fee-item.set', args }]));
}

export async function saveHours(id: string, args: ArgsOf<'working-hours.set-week'>): Promise<SaveAnswer> {
  return seen(await changeShop([{ id, name: 'working-hours.set-week', args }]));
}

export async function forgetDesk(id: string, args: ArgsOf<'desk.forget'>): Promise<SaveAnswer> {
  return seen(await changeShop([{ id, name: 'desk.forget', args }]));
}

/** A link by which one of the shop's people sets a password; null for everybody else. */
export async function passwordLink(userId: string): Promise<PasswordLink | null> {
  const signedIn = await inOffice('administrator');
  return signedIn && makePasswordLink(signedIn, userId);
}

/** Shuts out a device of the shop's; done twice is done. @returns false where nobody may do so */
export async function shutOutDevice(deviceId: string): Promise<boolean> {
  const signedIn = await inOffice('administrator');
  if (!signedIn || !uuid().safeParse(deviceId).success) return false;
  await revokeDevice(signedIn.actor.shopId, deviceId, signedIn.user.id);
  revalidatePath('/settings/users');
  return true;
}

/** Allows a new code on a protected device of the shop's. @returns false where nobody may do so */
export async function allowNewCode(deviceId: string): Promise<boolean> {
  const signedIn = await inOffice('administrator');
  if (!signedIn || !uuid().safeParse(deviceId).success) return false;
  const done = await resetDevice(signedIn.actor.shopId, deviceId, signedIn.user.id);
  revalidatePath('/settings/users');
  return done;
}
