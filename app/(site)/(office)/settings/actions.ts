'use server';

import { revalidatePath } from 'next/cache';
import type { SaveAnswer } from '@/components/office/use-saving';
import type { ArgsOf } from '@/lib/mutation/registry';
import { makeSetupLink } from '@/lib/server/auth/setup-token';
import { changeShop } from '@/lib/server/office/change-shop';
import { inOffice } from '@/lib/server/office/in-office';

const seen = (answer: SaveAnswer): SaveAnswer => {
  if (answer.ok) revalidatePath('/settings', 'layout');
  return answer;
};

export async function saveShop(id: string, args: ArgsOf<'shop.edit'>): Promise<SaveAnswer> {
  return seen(await changeShop([{ id, name: 'shop.edit', args }]));
}

export async function saveUser(id: string, args: ArgsOf<'user.set'>): Promise<SaveAnswer> {
  return seen(await changeShop([{ id, name: 'user.set', args }]));
}

export async function saveFee(id: string, args: ArgsOf<'fee-item.set'>): Promise<SaveAnswer> {
  return seen(await changeShop([{ id, name: 'fee-item.set', args }]));
}

/** @param rows each with the id of its own change */
export async function saveHours(
  rows: readonly { id: string; args: ArgsOf<'working-hours.set'> }[],
): Promise<SaveAnswer> {
  if (rows.length > 50) return { ok: false, refusal: 'malformed' };
  return seen(
    await changeShop(rows.map(({ id, args }) => ({ id, name: 'working-hours.set' as const, args }))),
  );
}

/** A link by which one of the shop's people sets a password; null for everybody else. */
export async function passwordLink(userId: string): Promise<string | null> {
  const signedIn = await inOffice('administrator');
  const user = signedIn?.shop.users.find((one) => one.id === userId && one.active);
  if (!signedIn || !user) return null;
  return makeSetupLink({ id: user.id, shopId: signedIn.actor.shopId }, signedIn.user.id);
}
