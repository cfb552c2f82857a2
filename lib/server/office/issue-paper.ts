import 'server-only';
import type { UserActor } from '@/lib/mutation/actor';
import type { Refusal } from '@/lib/mutation/refusal';
import { canonicalPaper } from '@/lib/report/paper-content';
import { possiblePapers } from '@/lib/report/possible-papers';
import { buildWanted, type WantedPaper } from '@/lib/report/wanted-paper';
import type { ShopState } from '@/lib/shop/state';
import { commitMutation } from '../commit-mutation';
import { loadAggregate } from '../load-aggregate';
import { sha256 } from '../sha256';

/**
 * Issues a paper of a case from the office, in the customer's language.
 * @param id the paper's; the same one twice is issued once
 * @returns why it could not be issued, null where it was
 */
export async function issuePaperOf(
  actor: UserActor,
  shop: ShopState,
  caseId: string,
  id: string,
  wanted: WantedPaper,
): Promise<Refusal | null> {
  const ref = { kind: 'case' as const, id: caseId };
  const state = (await loadAggregate(actor, ref))?.state;
  if (!state) return 'not-found';
  if (state.papers.some((paper) => paper.id === id)) return null;
  const { customerId, language } = state.root;
  const customer = (await loadAggregate(actor, { kind: 'customer', id: customerId }))?.state ?? null;
  // The others are refused with the issue; whom the law protects only the customer's row tells.
  if (wanted.kind === 'contract' && !possiblePapers(state, customer, shop).includes(wanted.kind))
    return 'wrong-state';
  const technicianName = shop.users.find((user) => user.id === actor.userId)?.name ?? shop.root.name;
  const paper = buildWanted(state, wanted, { customer, shop, language, technicianName });
  if (!paper) return 'unknown-row';
  const content = canonicalPaper(paper);
  const { kind, serial, total, addressee } = paper;
  const correctsId = wanted.kind === 'credit' ? wanted.correctsId : null;
  const said = { id, kind, serial, language, total, addressee, correctsId };
  const result = await commitMutation(actor, ref, 'paper.issue', {
    ...said,
    content,
    contentHash: sha256(content),
  });
  return result.status === 'refused' ? result.code : null;
}
