'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod/mini';
import type { CheckedText } from '@/components/office/playbooks/checked-text';
import { comparePlaybooks } from '@/lib/diagnosis/compare-playbooks';
import type { TriedPage } from '@/lib/diagnosis/try-on-stories';
import { optionalText } from '@/lib/mutation/text';
import { MOST_LETTERS, playbookIn, readText } from '@/lib/playbook-text/read-text';
import { inOffice } from '@/lib/server/office/in-office';
import { chooseVersion } from '@/lib/server/playbooks/choose-version';
import { type Learnt, learnFromCases } from '@/lib/server/playbooks/learn-from-cases';
import { publishEdited, type Published } from '@/lib/server/playbooks/publish-edited';
import { readBook } from '@/lib/server/playbooks/read-book';
import { tryOnCases } from '@/lib/server/playbooks/try-on-cases';

const isId = (value: unknown): value is string =>
  typeof value === 'string' && /^[a-z0-9-]{1,60}$/.test(value);
const isVersion = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 2 ** 31;
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MOST_LETTERS;

/** Learns from the shop's closed cases; null where nobody may. */
export async function learn(id: string): Promise<Learnt | null> {
  const signedIn = await inOffice();
  if (!signedIn || !isId(id)) return null;
  const learnt = await learnFromCases(signedIn.actor, signedIn.shop, id);
  revalidatePath('/playbooks', 'layout');
  return learnt;
}

/** Lets new cases begin with a version. @returns false where nobody may, or where it is not the shop's to choose */
export async function choose(id: string, version: number): Promise<boolean> {
  const signedIn = await inOffice();
  if (!signedIn || !isId(id) || !isVersion(version)) return false;
  const done = (await chooseVersion(signedIn.actor, id, version)) === null;
  revalidatePath('/playbooks', 'layout');
  return done;
}

/** What is wrong or odd about a text, and what differs from the version it began with; null where nobody may. */
export async function check(id: string, basedOn: number, text: string): Promise<CheckedText | null> {
  const signedIn = await inOffice();
  if (!signedIn || !isId(id) || !isVersion(basedOn) || !isText(text)) return null;
  const book = await readBook(signedIn.shop, id, basedOn);
  if (!book) return null;
  const { playbook, findings } = readText(text, id);
  return { playbook, findings, differences: playbook ? comparePlaybooks(book.playbook, playbook) : [] };
}

/** What a text makes of the shop's closed cases, against the version it began with; null where nobody may. */
export async function tryText(
  id: string,
  basedOn: number,
  text: string,
  after: string | null,
): Promise<TriedPage | 'no-playbook' | null> {
  const signedIn = await inOffice();
  const place = z.nullable(z.uuid()).safeParse(after);
  if (!signedIn || !isId(id) || !isVersion(basedOn) || !isText(text) || !place.success) return null;
  const book = await readBook(signedIn.shop, id, basedOn);
  if (!book) return null;
  const draft = playbookIn(text, id);
  return draft ? tryOnCases(signedIn.shop.root.id, book.playbook, draft, place.data) : 'no-playbook';
}

/** Publishes a text as the shop's new version; null where nobody may. */
export async function publish(
  id: string,
  basedOn: number,
  text: string,
  note: string | null,
): Promise<Published | null> {
  const signedIn = await inOffice();
  const words = optionalText(500).safeParse(note);
  if (!signedIn || !isId(id) || !isVersion(basedOn) || !isText(text) || !words.success) return null;
  const published = await publishEdited(signedIn.actor, { id, basedOn, text, note: words.data });
  revalidatePath('/playbooks', 'layout');
  return published;
}
