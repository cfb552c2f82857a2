import 'server-only';
import { v7 } from 'uuid';
import * as z from 'zod';
import { isBad, mayChangeRating } from '@/lib/case/ratings';
import { text } from '@/lib/mutation/text';
import { commitMutation } from '../commit-mutation';
import { addJob } from '../jobs/add-job';
import { sendsMail } from '../mail/mail-origin';
import type { FoundLink } from './find-link';
import { customerOf, type OpenReport } from './read-report';

const given = z.object({
  score: z.coerce.number().int().min(1).max(5),
  words: z
    .string()
    .max(2000)
    .transform((words) => (words.trim() === '' ? null : words.replaceAll('\r\n', '\n'))),
  mayTell: z.boolean(),
});

type Given = z.infer<typeof given>;

/** Whether something may be said, or what was said may still be changed. */
export const mayRate = (rating: OpenReport['rating'], now: number): boolean =>
  rating === undefined || mayChangeRating(rating, now);

/**
 * Keeps what a customer thought; the same link again changes it, for seven days. Of a bad one the shop is told.
 * @param form fields `score` 1–5, `words`, `mayTell`; or `stop`, which has their case not told on any more, at any time
 * @returns `failed` where the form is not one of ours, `late` where it is too late
 */
export const rateVisit = async (
  link: FoundLink,
  rating: OpenReport['rating'],
  form: FormData,
): Promise<'thanks' | 'failed' | 'late'> => {
  if (rating && form.get('stop') === 'on') {
    const { score, words } = rating;
    return (await keep(link, { score, words, mayTell: false })) ? 'thanks' : 'failed';
  }
  const parsed = given.safeParse({
    score: form.get('score'),
    words: form.get('words') ?? '',
    mayTell: form.get('mayTell') === 'on',
  });
  if (!mayRate(rating, Date.now())) return 'late';
  if (!parsed.success) return 'failed';
  const { words, score } = parsed.data;
  if (words !== null && !text(2000).safeParse(words).success) return 'failed';
  if (!(await keep(link, parsed.data))) return 'failed';
  if (isBad({ score }) && !(rating && isBad(rating)) && sendsMail()) {
    const content = { ratingId: link.id };
    await addJob({ id: v7(), shopId: link.shopId, kind: 'rating-mail', caseId: link.caseId, content });
  }
  return 'thanks';
};

const keep = async (link: FoundLink, said: Given): Promise<boolean> => {
  const ref = { kind: 'case' as const, id: link.caseId };
  const result = await commitMutation(customerOf(link), ref, 'rating.give', { id: link.id, ...said });
  return result.status !== 'refused';
};
