'use server';

import { revalidatePath } from 'next/cache';
import type { SaveAnswer } from '@/components/office/use-saving';
import { findMutation } from '@/lib/mutation/registry';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import { uuid } from '@/lib/mutation/text';
import { type Change, commitWhole } from '@/lib/server/commit-mutation';
import { loadAggregate } from '@/lib/server/load-aggregate';
import { inOffice } from '@/lib/server/office/in-office';

type StoryChange = { name: MutationName; args: unknown; id?: string };

/** Makes changes to a case's story, all or none; the last one under the id that makes it happen once. */
const change = async (caseId: string, id: string, changes: readonly StoryChange[]): Promise<SaveAnswer> => {
  const signedIn = await inOffice();
  if (!signedIn) return { ok: false, problem: 'expired' };
  const sound =
    uuid().safeParse(caseId).success &&
    uuid().safeParse(id).success &&
    changes.every(({ name, args }) => findMutation(name)?.args.safeParse(args).success);
  if (!sound) return { ok: false, refusal: 'malformed' };
  const ref = { kind: 'case' as const, id: caseId };
  if (!(await loadAggregate(signedIn.actor, ref))) return { ok: false, refusal: 'not-found' };
  const made = changes.map((one, index) => (index === changes.length - 1 ? { ...one, id } : one) as Change);
  const refused = (await commitWhole(signedIn.actor, ref, made)).find(({ status }) => status === 'refused');
  if (refused?.status === 'refused') return { ok: false, refusal: refused.code };
  revalidatePath(`/cases/${caseId}`, 'layout');
  return { ok: true };
};

/** Keeps the draft of a case's story. */
export async function keepStory(
  caseId: string,
  id: string,
  story: ArgsOf<'story.draft'>,
): Promise<SaveAnswer> {
  return change(caseId, id, [{ name: 'story.draft', args: story }]);
}

/** Keeps the draft and publishes it, where nothing in it says who it is about. */
export async function publishStory(
  caseId: string,
  id: string,
  story: ArgsOf<'story.draft'>,
): Promise<SaveAnswer> {
  const published = { id: story.id, draft: story.draft };
  return change(caseId, id, [
    { name: 'story.draft', args: story },
    { name: 'story.publish', args: published },
  ]);
}

/** Takes a story off the public pages. */
export async function withdrawStory(caseId: string, id: string, storyId: string): Promise<SaveAnswer> {
  return change(caseId, id, [{ name: 'story.withdraw', args: { id: storyId } }]);
}
