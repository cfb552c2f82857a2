import 'server-only';
import * as z from 'zod';
import { isBad } from '@/lib/case/ratings';
import { customerWords } from '@/lib/i18n/customer-words';
import { pool } from '../db';
import type { Work } from '../jobs/run-jobs';
import { log } from '../log';
import { loadAggregate } from '../store/load-aggregate';
import { failureCodes } from './mail-failure';
import type { Mailer } from './mailer';

const contentSchema = z.object({ ratingId: z.string() });

/**
 * Tells the shop by mail of a bad rating. The mail says where to look, not what was said: mail is read by many.
 * @param origin what addresses of this server begin with
 */
export const ratingMail =
  (mailer: Mailer, origin: string): Work =>
  async (job) => {
    const { ratingId } = contentSchema.parse(job.content);
    const stored = await loadAggregate(pool, { kind: 'case', id: job.caseId });
    const rating = stored?.state.ratings.find(({ id }) => id === ratingId);
    // Changed for the better, or seen already.
    if (!stored || !rating || !isBad(rating) || rating.seenAt !== null) return 'done';
    const shop = await loadAggregate(pool, { kind: 'shop', id: job.shopId });
    const reader = shop?.state.users.find(({ active, roles }) => active && roles.includes('office'));
    const t = customerWords(reader?.locale ?? 'ja');
    const values = { score: rating.score, number: stored.state.root.number ?? '' };
    try {
      await mailer.send({
        id: job.id,
        to: mailer.notify,
        sender: 'Kiriwake',
        subject: t('mail.badRating', values),
        text: `${t('mail.badRatingBody', values)}\n\n${origin}/cases/${job.caseId}\n`,
      });
      return 'done';
    } catch (error) {
      log.warn({ ...failureCodes(error), job: job.id, tries: job.tries }, 'a mail was not taken');
      return 'later';
    }
  };
