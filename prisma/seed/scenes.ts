import { feeTotals, liveFeeLines } from '@/lib/case/fees';
import type { PrecautionKind } from '@/lib/case/precautions';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { Category } from '@/lib/case/terms';
import { estimateFor } from './demo-shop';
import { personId, type Story } from './story';
import type { Technician } from './demo-people';

/** Promises a technician from one time to another, `HH:MM`, on the story's day or days later. */
export const book = (story: Story, technician: Technician, from: string, to: string, daysLater = 0): Story =>
  story.do('appointment.make', {
    id: story.id(`appointment ${daysLater}`),
    technicianId: personId(technician),
    startsAt: story.time(from, daysLater).toISOString(),
    endsAt: story.time(to, daysLater).toISOString(),
    note: null,
    assignmentId: story.id(`assignment ${daysLater}`),
  });

/** The technician leaves and arrives. */
export const go = (story: Story, technician: Technician, left: string, arrived: string): Story => {
  const visit = {
    id: story.id('visit'),
    appointmentId: story.id('appointment 0'),
    technicianId: personId(technician),
  };
  return story.when(left, technician).do('visit.leave-for', visit).when(arrived).do('visit.arrive', visit);
};

/** Who is there, with all roles; their consents; the estimate and their approval of it. */
export const greet = (
  story: Story,
  name: string,
  relation: string | null,
  category: Category,
  time: string,
): Story => {
  const present = story.id('present');
  story.when(time).do('person.set', {
    id: present,
    name,
    kana: null,
    roles: ['called', 'present', 'decides', 'pays', 'contract-holder'],
    relation,
    phone: null,
  });
  for (const kind of ['procedure', 'password-handling', 'privacy', 'photos', 'open-mailbox'] as const) {
    story.do('consent.give', {
      id: story.id(`consent ${kind}`),
      personId: present,
      kind,
      given: true,
      words: null,
    });
  }
  const lines = estimateFor(category);
  for (const line of lines) {
    story.do('fee.add', { ...line, id: story.id(`fee ${line.label}`), note: null, quantity: 1, taxRate: 10 });
  }
  return story.do('approval.record', (state) => ({
    id: story.id('approval'),
    personId: present,
    kind: 'estimate',
    answer: 'approved',
    lineIds: liveFeeLines(state).map((line) => line.id),
    total: feeTotals(liveFeeLines(state)).total,
  }));
};

/** One check with its outcome. */
export const check = (
  story: Story,
  time: string,
  checkId: string,
  outcome: string,
  more: Partial<ArgsOf<'check.record'>> = {},
): Story =>
  story.when(time).do('check.record', {
    id: story.id(`check ${checkId}`),
    visitId: story.id('visit'),
    checkId,
    outcome,
    subjectId: null,
    words: null,
    note: null,
    operator: 'technician',
    ...more,
  });

const SAFE = {
  backup: 'have',
  'genuine-link': 'genuine',
  'clean-machine': 'clean',
  'holder-consent': 'holder',
  'list-old-password-devices': 'done',
} as const satisfies Record<PrecautionKind, string>;

/** A safety question with the answer that lets it go on, before a check or an attempt. */
export const precaution = (story: Story, kind: PrecautionKind, attemptId: string | null): Story =>
  story.do('precaution.record', {
    id: story.id(`precaution ${kind}`),
    attemptId,
    kind,
    answer: SAFE[kind],
    words: null,
    personId: story.id('present'),
  });

/** Begins an attempt. */
export const attempt = (
  story: Story,
  time: string,
  key: string,
  args: Pick<ArgsOf<'attempt.start'>, 'title' | 'channel'> & Partial<ArgsOf<'attempt.start'>>,
): Story =>
  story.when(time).do('attempt.start', {
    id: story.id(`attempt ${key}`),
    visitId: story.id('visit'),
    remedyId: null,
    operator: 'technician',
    customerMust: false,
    phase: 'work',
    ...args,
  });

/** Ends an attempt, or leaves it waiting. */
export const attemptEnds = (
  story: Story,
  time: string,
  key: string,
  outcome: ArgsOf<'attempt.end'>['outcome'],
): Story => story.when(time).do('attempt.end', { id: story.id(`attempt ${key}`), outcome });

/** It is shown to work, by the customer. */
export const verify = (
  story: Story,
  time: string,
  direction: ArgsOf<'verification.record'>['direction'],
): Story =>
  story.when(time).do('verification.record', {
    id: story.id(`verification ${direction}`),
    visitId: story.id('visit'),
    subjectId: null,
    direction,
    outcome: 'ok',
    outside: direction === 'send' || direction === 'receive',
    ownProgram: true,
    operator: 'customer',
    words: null,
  });
