import 'server-only';
import { webcrypto } from 'node:crypto';
import type { UserActor } from '@/lib/mutation/actor';
import { isToken, sha256Hex } from '@/lib/report/link-secret';
import { addJob } from '../jobs/add-job';
import { loadAggregate } from '../load-aggregate';

/**
 * Takes the secret of a link that was asked to be mailed. It comes apart from the request, since that is in the journal;
 * here it lies sealed until the mail is out.
 * @param id the dispatch that asks for it; the same one twice is mailed once
 * @param token as the link has it
 * @returns `not-found` where the actor may see no such request, `other-content` where the secret is another link's
 */
export const queueLinkMail = async (
  actor: UserActor,
  caseId: string,
  { id, token }: { id: string; token: string },
): Promise<'queued' | 'not-found' | 'other-content'> => {
  const state = (await loadAggregate(actor, { kind: 'case', id: caseId }))?.state;
  const dispatch = state?.dispatches.find((row) => row.id === id && row.way === 'mail');
  const link = state?.shareLinks.find((row) => row.id === dispatch?.linkId);
  if (!dispatch || !link) return 'not-found';
  if (!isToken(token) || (await sha256Hex(webcrypto.subtle, token)) !== link.tokenHash)
    return 'other-content';
  // Done already: an answer that was lost on the way is asked for again.
  if (dispatch.settledAt !== null) return 'queued';
  const content = { dispatchId: id, token };
  await addJob({ id, shopId: actor.shopId, kind: 'link-mail', caseId, content });
  return 'queued';
};
