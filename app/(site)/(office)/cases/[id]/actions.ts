'use server';

import { revalidatePath } from 'next/cache';
import * as z from 'zod/mini';
import type { MailedLink } from '@/components/office/case/mail-link';
import { type ChangeAnswer, type OfficeChange, officeChangeSchema } from '@/lib/case/office-change';
import { uuid } from '@/lib/mutation/text';
import { type WantedPaper, wantedPaperSchema } from '@/lib/report/wanted-paper';
import { type Change, commitMutation, commitMutations } from '@/lib/server/commit-mutation';
import { loadAggregate } from '@/lib/server/load-aggregate';
import { inOffice } from '@/lib/server/office/in-office';
import { issuePaperOf } from '@/lib/server/office/issue-paper';
import { sendsMail } from '@/lib/server/mail/mail-origin';
import { queueLinkMail } from '@/lib/server/mail/queue-link-mail';
import { type MintedLink, mintLink } from '@/lib/server/office/mint-link';

/** Makes one change to a case; the same change sent twice happens once. */
export async function changeCase(caseId: string, change: OfficeChange): Promise<ChangeAnswer> {
  const signedIn = await inOffice();
  if (!signedIn) return { ok: false, problem: 'expired' };
  const parsed = officeChangeSchema.safeParse(change);
  if (!parsed.success || !uuid().safeParse(caseId).success) return { ok: false, refusal: 'malformed' };
  const { actor } = signedIn;
  const ref = { kind: 'case' as const, id: caseId };
  // Another shop's case is answered like one that is not there.
  if (!(await loadAggregate(actor, ref))) return { ok: false, refusal: 'not-found' };
  const [result] = await commitMutations(actor, ref, [parsed.data as Change]);
  if (!result || result.status === 'refused') return { ok: false, refusal: result?.code ?? 'malformed' };
  revalidatePath(`/cases/${caseId}`);
  return { ok: true };
}

const mailedLinkSchema = z.strictObject({
  id: uuid(),
  linkId: uuid(),
  to: z.string().check(z.maxLength(300)),
  token: z.string().check(z.maxLength(100)),
});

export type LinkAnswer = { ok: true; link: MintedLink } | Exclude<ChangeAnswer, { ok: true }>;

/** Makes a new link to the report; its secrets are in this answer and nowhere else. */
export async function makeLink(
  caseId: string,
  id: string,
  { withPin, days }: { withPin: boolean; days: number | null },
): Promise<LinkAnswer> {
  const signedIn = await inOffice();
  if (!signedIn) return { ok: false, problem: 'expired' };
  const sound =
    uuid().safeParse(caseId).success &&
    uuid().safeParse(id).success &&
    typeof withPin === 'boolean' &&
    (days === null || (Number.isInteger(days) && days >= 1 && days <= 3650));
  if (!sound) return { ok: false, refusal: 'malformed' };
  const ref = { kind: 'case' as const, id: caseId };
  if (!(await loadAggregate(signedIn.actor, ref))) return { ok: false, refusal: 'not-found' };
  const { pinDigits = 4 } = signedIn.shop.root;
  const { link, args } = await mintLink({ id, withPin, pinDigits, days });
  const result = await commitMutation(signedIn.actor, ref, 'link.make', args);
  if (result.status === 'refused') return { ok: false, refusal: result.code };
  revalidatePath(`/cases/${caseId}`);
  return { ok: true, link };
}

/** Issues an estimate, invoice, receipt or credit note; the same id twice issues one. */
export async function issuePaper(caseId: string, id: string, wanted: WantedPaper): Promise<ChangeAnswer> {
  const signedIn = await inOffice();
  if (!signedIn) return { ok: false, problem: 'expired' };
  const parsed = wantedPaperSchema.safeParse(wanted);
  const sound = uuid().safeParse(caseId).success && uuid().safeParse(id).success;
  if (!sound || !parsed.success) return { ok: false, refusal: 'malformed' };
  const { actor, shop } = signedIn;
  const refusal = await issuePaperOf(actor, shop, caseId, id, parsed.data);
  if (refusal) return { ok: false, refusal };
  revalidatePath(`/cases/${caseId}`);
  return { ok: true };
}

/** Has a link mailed whose secret was just shown; sent twice under one id it is mailed once. */
export async function mailLink(caseId: string, mailed: MailedLink): Promise<ChangeAnswer> {
  const signedIn = await inOffice();
  if (!signedIn) return { ok: false, problem: 'expired' };
  const parsed = mailedLinkSchema.safeParse(mailed);
  if (!parsed.success || !uuid().safeParse(caseId).success || !sendsMail())
    return { ok: false, refusal: 'malformed' };
  const { actor } = signedIn;
  const { token, ...request } = parsed.data;
  const ref = { kind: 'case' as const, id: caseId };
  if (!(await loadAggregate(actor, ref))) return { ok: false, refusal: 'not-found' };
  const result = await commitMutation(actor, ref, 'report.mail-request', request);
  // Asked before, and the answer was lost: the secret is still to be handed over.
  if (result.status === 'refused' && result.code !== 'already-exists')
    return { ok: false, refusal: result.code };
  if ((await queueLinkMail(actor, caseId, { id: request.id, token })) !== 'queued')
    return { ok: false, refusal: 'unknown-row' };
  revalidatePath(`/cases/${caseId}`);
  return { ok: true };
}
