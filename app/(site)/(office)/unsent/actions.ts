'use server';

import { revalidatePath } from 'next/cache';
import { uuid } from '@/lib/mutation/text';
import { inOffice } from '@/lib/server/office/in-office';
import { discardHandover, takeHandover, type TakenHandover } from '@/lib/server/sealed/settle-handover';

/** Takes what was kept apart into the cases; null where nobody may, or where it is settled already. */
export async function take(id: string): Promise<TakenHandover | null> {
  const signedIn = await inOffice();
  if (!signedIn || !uuid().safeParse(id).success) return null;
  const taken = await takeHandover(signedIn.actor, id);
  revalidatePath('/unsent');
  return taken;
}

/** Gives up what was kept apart. @returns false where nobody may, or where it is settled already */
export async function discard(id: string): Promise<boolean> {
  const signedIn = await inOffice();
  if (!signedIn || !uuid().safeParse(id).success) return false;
  const done = await discardHandover(signedIn.actor, id);
  revalidatePath('/unsent');
  return done;
}
