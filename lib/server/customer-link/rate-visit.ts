import 'server-only';
import * as z from 'zod';
import { text } from '@/lib/mutation/text';
import { commitMutation } from '../commit-mutation';
import type { FoundLink } from './find-link';
import { customerOf, type OpenReport } from './read-report';

/** Milliseconds for which a rating can be changed. */
const CHANGEABLE = 7 * 86_400_000;

const given = z.object({
  score: z.coerce.number().int().min(1).max(5),
  words: z
    .string()
    .max(2000)
    .transform((words) => (words.trim() === '' ? null : words.replaceAll('\r\n', '\n'))),
  mayTell: z.boolean(),
});

/** Whether what was said may still be changed. */
export const mayRate = (rating: OpenReport['rating'], now: number): boolean =>
  rating === undefined || now - Date.parse(rating.ratedAt) < CHANGEABLE;

/**
 * Keeps what a customer thought; the same link again changes it, for seven days.
 * @param form fields `score` 1–5, `words`, `mayTell`
 * @returns false where the form is not one of ours, or it is too late
 */
export const rateVisit = async (
  link: FoundLink,
  rating: OpenReport['rating'],
  form: FormData,
): Promise<boolean> => {
  const parsed = given.safeParse({
    score: form.get('score'),
    words: form.get('words') ?? '',
    mayTell: form.get('mayTell') === 'on',
  });
  if (!parsed.success || !mayRate(rating, Date.now())) return false;
  if (parsed.data.words !== null && !text(2000).safeParse(parsed.data.words).success) return false;
  const ref = { kind: 'case' as const, id: link.caseId };
  const result = await commitMutation(customerOf(link), ref, 'rating.give', { id: link.id, ...parsed.data });
  return result.status !== 'refused';
};
