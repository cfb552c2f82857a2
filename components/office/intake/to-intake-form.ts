import { intakeQuestions } from '@/lib/case/intake-questions';
import { type IntakeForm, intakeFormSchema, type IntakeProblem, usualUrgency } from '@/lib/case/intake-form';
import type { CustomerCard } from '@/lib/customer/card';
import { chosenSite, type IntakeDraft, type OtherPerson, type SiteFields } from './intake-draft';
import { siteRowOf } from './site-row';
import { orNull } from '@/lib/mutation/text';

export type Ending =
  { kind: 'book' } | { kind: 'call-back'; words: string } | { kind: 'by-phone'; words: string };

export type Extras = {
  customer: CustomerCard | null;
  /** Made from the answers, for a headline that nobody wrote. */
  headline: string;
  /** The answer to "since when" in words. */
  since: string | null;
  priceTold: number | null;
};

/** Who called, as the people of the case have them. */
const callerOf = (draft: IntakeDraft, customer: CustomerCard | null): OtherPerson => {
  const known = customer ? (customer.contact ?? customer.name) : (orNull(draft.contact) ?? draft.name);
  return {
    id: draft.ids.callerId,
    name: orNull(draft.callerName) ?? known,
    relation: draft.callerRelation,
    phone: draft.isNew ? draft.phone : (customer?.phones[0] ?? ''),
    roles: draft.callerRoles,
  };
};

const siteOf = (id: string, site: SiteFields): IntakeForm['newSite'] => {
  if (Object.values(site).every((value) => value.trim() === '')) return null;
  return { id, label: null, note: null, ...siteRowOf(site) };
};

const minutes = (clock: string): number => {
  const [hour, minute] = clock.split(':').map(Number);
  return (hour ?? 0) * 60 + (minute ?? 0);
};

const endingOf = (draft: IntakeDraft, ending: Ending): IntakeForm['ending'] | IntakeProblem => {
  if (ending.kind === 'by-phone') {
    return orNull(ending.words) === null ? 'words' : { kind: 'by-phone', words: ending.words.trim() };
  }
  if (ending.kind === 'call-back') return { kind: 'call-back', words: orNull(ending.words) };
  const { technicianId, slot, other } = draft;
  if (technicianId === null || (slot === null && other === null)) return 'slot';
  if (!other) return { kind: 'book', technicianId, slot, other: null };
  if (other.day === '' || other.from === '' || other.to === '') return 'slot';
  const span = { day: other.day, from: minutes(other.from), to: minutes(other.to) };
  return span.from < span.to ? { kind: 'book', technicianId, slot: null, other: span } : 'wrongTime';
};

/**
 * The call as it is sent.
 * @returns the form, or what is still missing
 */
export const toIntakeForm = (
  draft: IntakeDraft,
  ending: Ending,
  { customer, headline, since, priceTold }: Extras,
): { form: IntakeForm } | { problem: IntakeProblem } => {
  if (draft.category === null) return { problem: 'category' };
  const known = draft.customerId !== null && customer !== null;
  if (!known && (orNull(draft.name) === null || orNull(draft.phone) === null)) return { problem: 'customer' };
  const end = endingOf(draft, ending);
  if (typeof end === 'string') return { problem: end };
  const site = known ? chosenSite(draft, customer) : null;
  const asked = new Set<string>(intakeQuestions(draft.category));
  const form = intakeFormSchema.safeParse({
    caseId: draft.ids.caseId,
    openId: draft.ids.openId,
    appointmentId: draft.ids.appointmentId,
    assignmentId: draft.ids.assignmentId,
    noteId: draft.ids.noteId,
    customerId: known ? draft.customerId : null,
    newCustomer: known
      ? null
      : {
          id: draft.ids.customerId,
          kind: draft.kind,
          name: draft.name.trim(),
          kana: orNull(draft.kana),
          phone: draft.phone.trim(),
          contact: draft.kind === 'business' ? orNull(draft.contact) : null,
          language: draft.language,
        },
    siteId: site?.id ?? null,
    newSite: site ? null : siteOf(draft.ids.siteId, draft.site),
    people: [callerOf(draft, customer), ...draft.others]
      .filter((person) => orNull(person.name) !== null)
      .map((person) => ({
        ...person,
        name: person.name.trim(),
        relation: orNull(person.relation),
        phone: orNull(person.phone),
      })),
    category: draft.category,
    headline: orNull(draft.headline) ?? headline,
    callerWords: orNull(draft.callerWords),
    screenWords: orNull(draft.screenWords),
    // Answers to questions that another category asked stay in the draft only.
    answers: Object.fromEntries(Object.entries(draft.answers).filter(([question]) => asked.has(question))),
    since,
    urgency: draft.urgency ?? usualUrgency(draft.workStopped),
    workStopped: draft.workStopped ?? 'hindered',
    requestKind: draft.requestKind ?? 'repair',
    priceTold: end.kind === 'by-phone' ? null : priceTold,
    readBack: end.kind === 'book' && draft.readBack,
    ending: end,
  });
  return form.success ? { form: form.data } : { problem: 'words' };
};
