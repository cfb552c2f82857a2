import 'server-only';
import type { IntakeForm, IntakeProblem } from '@/lib/case/intake-form';
import { instantAt } from '@/lib/case/zone';
import type { UserActor } from '@/lib/mutation/actor';
import type { Refusal } from '@/lib/mutation/refusal';
import type { ShopState } from '@/lib/shop/state';
import type { MutationResult } from '@/lib/sync/protocol';
import { type Change, commitMutation, commitWhole } from '../commit-mutation';
import { db, pool } from '../db';
import { isTaken, type Span } from '../store/taken-time';
import { newestPlaybook } from './newest-playbook';

export type CallTaken =
  | { ok: true; caseId: string; number: string; appointment: Span | null }
  | { ok: false; problem: IntakeProblem }
  | { ok: false; refusal: Refusal };

const refusalOf = (results: readonly MutationResult[]): Refusal | null =>
  results.find((result) => result.status === 'refused')?.code ?? null;

const spanOf = ({ ending }: IntakeForm, zone: string): Span | null => {
  if (ending.kind !== 'book') return null;
  const { technicianId, slot, other } = ending;
  if (slot) return { technicianId, ...slot };
  if (!other) return null;
  return {
    technicianId,
    startsAt: instantAt(other.day, other.from, zone),
    endsAt: instantAt(other.day, other.to, zone),
  };
};

/** The customer as far as the call tells, made or brought up to date; a second try finds what the first one made. */
const keepCustomer = async (
  actor: UserActor,
  form: IntakeForm,
): Promise<{ customerId: string; siteId: string | null } | { refusal: Refusal }> => {
  const { newCustomer, newSite } = form;
  const customerId = newCustomer?.id ?? form.customerId;
  if (!customerId) return { refusal: 'malformed' };
  const ref = { kind: 'customer' as const, id: customerId };
  const siteId = form.siteId ?? newSite?.id ?? null;
  const there = await db.customer.findFirst({
    where: { id: customerId, shopId: actor.shopId },
    select: { id: true },
  });
  if (newCustomer) {
    const { id: _, phone, ...given } = newCustomer;
    const data = { ...given, phones: [phone], email: null, addressee: null, note: null };
    const result = there
      ? await commitMutation(actor, ref, 'customer.edit', data)
      : await commitMutation(actor, ref, 'customer.create', { ...data, site: newSite });
    if (result.status === 'refused') return { refusal: result.code };
  }
  if (newSite && (there || !newCustomer)) {
    const result = await commitMutation(actor, ref, 'site.set', newSite);
    if (result.status === 'refused') return { refusal: result.code };
  }
  return { customerId, siteId };
};

/** A case that the same call made already, when its answer was lost on the way. */
const alreadyTaken = async (actor: UserActor, { caseId }: IntakeForm): Promise<CallTaken | null> => {
  const found = await db.case.findFirst({
    where: { id: caseId, shopId: actor.shopId },
    select: { number: true, appointments: { where: { state: 'planned' }, take: 1 } },
  });
  if (!found) return null;
  const [row] = found.appointments;
  return {
    ok: true,
    caseId,
    number: found.number ?? '',
    appointment: row
      ? {
          technicianId: row.technicianId,
          startsAt: row.startsAt.toISOString(),
          endsAt: row.endsAt.toISOString(),
        }
      : null,
  };
};

/**
 * Takes a call: the customer first, then the case with its people and its appointment in one transaction.
 * Sending the same call again makes nothing twice.
 * @param now ISO text by the server's clock
 */
export const takeCall = async (
  actor: UserActor,
  shop: ShopState,
  form: IntakeForm,
  now: string,
): Promise<CallTaken> => {
  const before = await alreadyTaken(actor, form);
  if (before) return before;
  const span = spanOf(form, shop.root.zone);
  if (form.ending.kind === 'book' && !span) return { ok: false, problem: 'slot' };
  if (span && span.endsAt <= now) return { ok: false, problem: 'pastSlot' };
  // A first look, so that no customer is kept for a call that cannot end like this; the promise itself is safe.
  if (span && (await isTaken(pool, span, form.caseId))) return { ok: false, problem: 'slotTaken' };

  const kept = await keepCustomer(actor, form);
  if ('refusal' in kept) return { ok: false, refusal: kept.refusal };
  const playbook = await newestPlaybook(shop, form.category);
  const results = await commitWhole(
    actor,
    { kind: 'case', id: form.caseId },
    mutationsOf(form, kept, span, playbook),
  );
  const refusal = refusalOf(results);
  if (refusal === 'time-taken') return { ok: false, problem: 'slotTaken' };
  if (refusal) return { ok: false, refusal };
  return (await alreadyTaken(actor, form)) ?? { ok: false, problem: 'server' };
};

const mutationsOf = (
  form: IntakeForm,
  { customerId, siteId }: { customerId: string; siteId: string | null },
  span: Span | null,
  playbook: { id: string; version: number },
): Change[] => {
  const { ending } = form;
  return [
    {
      id: form.openId,
      name: 'case.open',
      args: {
        branchId: null,
        customerId,
        siteId,
        relatedCaseId: null,
        channel: 'phone',
        category: form.category,
        headline: form.headline,
        callerWords: form.callerWords,
        screenWords: form.screenWords,
        since: form.since,
        intake: form.answers,
        urgency: form.urgency,
        workStopped: form.workStopped,
        requestKind: form.requestKind,
        priceTold: form.priceTold,
        language: form.newCustomer?.language ?? 'ja',
        playbookId: playbook.id,
        playbookVersion: playbook.version,
        readBack: form.readBack,
        assignTo: null,
      },
    },
    ...form.people.map((person) => ({ name: 'person.set' as const, args: { ...person, kana: null } })),
    ...(span
      ? [
          {
            name: 'appointment.make' as const,
            args: { ...span, id: form.appointmentId, assignmentId: form.assignmentId, note: null },
          },
        ]
      : []),
    ...(ending.kind === 'by-phone'
      ? [{ name: 'case.solve-by-phone' as const, args: { words: ending.words } }]
      : []),
    ...(ending.kind === 'call-back' && ending.words !== null
      ? [{ name: 'note.add' as const, args: { id: form.noteId, words: ending.words } }]
      : []),
  ];
};
