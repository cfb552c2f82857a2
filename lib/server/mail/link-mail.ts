import 'server-only';
import * as z from 'zod';
import type { CaseState, Dispatch } from '@/lib/case/state';
import { customerWords } from '@/lib/i18n/customer-words';
import { commitMutation } from '../commit-mutation';
import { pool } from '../db';
import type { Job, Work } from '../jobs/run-jobs';
import { log } from '../log';
import { loadAggregate } from '../store/load-aggregate';
import { mailFailure, failureCodes } from './mail-failure';
import type { Mailer } from './mailer';

const contentSchema = z.object({ dispatchId: z.string(), token: z.string() });

type Result = { state: 'trying' | 'sent' | 'refused'; words: string | null };

const tell = async (
  { shopId, caseId }: Job,
  { id, state, words }: Dispatch,
  result: Result,
): Promise<void> => {
  // Nothing new to tell: the tenth failed try reads like the first.
  if (state === result.state && words === result.words) return;
  const ref = { kind: 'case' as const, id: caseId };
  await commitMutation({ kind: 'system', shopId }, ref, 'report.mail-result', { id, ...result });
};

/** Whether the link that a mail would hold still opens. */
const holds = ({ shareLinks }: CaseState, linkId: string | null, now: string): boolean =>
  shareLinks.some(
    ({ id, revokedAt, expiresAt }) =>
      id === linkId && revokedAt === null && (expiresAt === null || expiresAt > now),
  );

/**
 * Mails a link to a customer. The mail holds the shop's name, a sentence and the link: no name of theirs, no PIN.
 * @param origin what links begin with
 */
export const linkMail =
  (mailer: Mailer, origin: string): Work =>
  async (job) => {
    const { dispatchId, token } = contentSchema.parse(job.content);
    const stored = await loadAggregate(pool, { kind: 'case', id: job.caseId });
    const shop = await loadAggregate(pool, { kind: 'shop', id: job.shopId });
    const dispatch = stored?.state.dispatches.find(({ id }) => id === dispatchId);
    if (!stored || !shop || !dispatch?.to || dispatch.state === 'sent' || dispatch.state === 'refused')
      return 'done';
    const link = stored.state.shareLinks.find(({ id }) => id === dispatch.linkId);
    if (!link || !holds(stored.state, link.id, new Date().toISOString())) {
      await tell(job, dispatch, { state: 'refused', words: 'link-closed' });
      return 'done';
    }
    const t = customerWords(stored.state.root.language);
    const sender = shop.state.root.name;
    const sentence = t(link.pinTag === null ? 'mail.noPin' : 'mail.withPin', { shop: sender });
    try {
      await mailer.send({
        id: job.id,
        to: dispatch.to,
        sender,
        subject: t('mail.subject', { shop: sender }),
        text: `${sentence}\n\n${origin}/r/${token}\n`,
      });
    } catch (error) {
      const { final, words } = mailFailure(error);
      log.warn({ ...failureCodes(error), job: job.id, tries: job.tries, final }, 'a mail was not taken');
      const over = final || job.last;
      await tell(job, dispatch, { state: over ? 'refused' : 'trying', words });
      return over ? 'done' : 'later';
    }
    await tell(job, dispatch, { state: 'sent', words: null });
    return 'done';
  };
