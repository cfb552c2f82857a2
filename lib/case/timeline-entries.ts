import type { MutationName } from '@/lib/mutation/registry';
import { paperMark } from './papers';
import type { TimelineKey } from './timeline-keys';
import type { WholeArgs } from './whole-args';
import {
  attemptOf,
  correctedThing,
  personOf,
  type TimelineValue,
  type TimelineWorld,
  titleOf,
  word,
} from './timeline-words';

/** The six steps, in their order. */
export const STEP_ORDER = [
  'greeting',
  'symptom',
  'information',
  'isolation',
  'resolution',
  'report',
] as const;
export type TimelineStep = (typeof STEP_ORDER)[number];

export type Told = {
  /** Key of the sentence in messages `office.timeline`. */
  key: TimelineKey;
  values?: Record<string, TimelineValue>;
  step?: TimelineStep;
  /** `key`: what decided it; `good`: it works again. */
  mark?: 'key' | 'good';
  operator?: 'customer' | 'technician';
  /** Only among all records. */
  quiet?: boolean;
};

type Teller<Name extends MutationName> = (args: WholeArgs<Name>, world: TimelineWorld) => Told;

const quiet = (key: TimelineKey, step?: TimelineStep): Told =>
  step ? { key, step, quiet: true } : { key, quiet: true };
/** How each kind of change reads in the course of a case; a new mutation without a sentence does not compile. */
export const TELLERS: { [Name in MutationName]: Teller<Name> | null } = {
  'case.open': ({ channel, headline }) => ({
    key: 'case-open',
    values: { channel: word('caseChannel', channel), headline },
  }),
  'case.edit': () => quiet('case-edit'),
  'case.assign': ({ technicianId }) => ({ key: 'case-assign', values: { who: { user: technicianId } } }),
  'case.solve-by-phone': ({ words }) => ({ key: 'case-solve-by-phone', values: { words }, mark: 'good' }),
  'case.cancel': ({ words }) => ({ key: 'case-cancel', values: { words } }),
  'case.resolve': () => ({ key: 'case-resolve', step: 'resolution', mark: 'good' }),
  'case.stop': ({ reason, words }) => ({
    key: 'case-stop',
    values: { reason: word('result', reason), words },
  }),
  'case.continue': () => ({ key: 'case-continue' }),
  'case.close': () => ({ key: 'case-close' }),
  'case.send-back': ({ words }) => ({ key: 'case-send-back', values: { words } }),
  'appointment.make': ({ technicianId, startsAt }) => ({
    key: 'appointment-make',
    values: { who: { user: technicianId }, when: { at: startsAt } },
  }),
  'appointment.cancel': () => ({ key: 'appointment-cancel' }),
  'visit.leave-for': () => ({ key: 'visit-leave-for' }),
  'visit.arrive': () => ({ key: 'visit-arrive', step: 'greeting' }),
  'visit.end': ({ outcome }) => ({ key: 'visit-end', values: { outcome: word('visitOutcome', outcome) } }),
  'visit.take-back': ({ which }) =>
    quiet(
      which === 'left-for'
        ? 'visit-leave-for-taken-back'
        : which === 'arrived'
          ? 'visit-arrive-taken-back'
          : 'visit-end-taken-back',
    ),
  'person.set': ({ name }) => ({ key: 'person-set', values: { name }, quiet: true }),
  'subject.set': ({ label }) => ({ key: 'subject-set', values: { label }, quiet: true }),
  'consent.give': ({ kind, given, personId, words }, world): Told => {
    const values = { kind: word('consent', kind), who: personOf(world, personId), words: words ?? '' };
    if (kind === 'contract-paper' && !given) return { key: 'contract-declined', values, step: 'report' };
    return { key: given ? 'consent-give' : 'consent-refuse', values, step: 'greeting' };
  },
  'fee.add': ({ label, amount }) => ({
    key: 'fee-add',
    values: { label, amount: { yen: amount } },
    quiet: true,
  }),
  'fee.remove': () => quiet('fee-remove'),
  'approval.record': ({ answer, total, personId, kind }, world) => ({
    key: kind === 'addition' ? 'approval-addition' : 'approval-estimate',
    values: {
      answer: word('approvalAnswer', answer),
      total: { yen: total },
      who: personOf(world, personId),
    },
    ...(kind === 'estimate' ? { step: 'greeting' as const } : {}),
  }),
  'symptom.record': ({ words, steps, reproduced, operator }) => ({
    key: reproduced === 'yes' ? 'symptom-seen' : 'symptom-not-seen',
    values: { words: words ?? steps ?? '' },
    step: 'symptom',
    operator,
  }),
  'fact.set': ({ key, certainty }, { playbook }) => ({
    key: 'fact-set',
    values: { fact: titleOf(playbook?.facts, key), certainty: word('certainty', certainty) },
    step: 'information',
  }),
  'check.record': ({ id, checkId, outcome, operator }, { state, playbook }) => {
    const check = playbook?.checks.find((one) => one.id === checkId);
    const answer = check?.outcomes.find((one) => one.id === outcome);
    return {
      key: answer ? 'check-record' : outcome === 'unknown' ? 'check-unknown' : 'check-skipped',
      values: {
        check: titleOf(playbook?.checks, checkId),
        outcome: answer ? { text: answer.title } : outcome,
      },
      step: 'isolation',
      operator,
      ...(state.root.decisive.includes(id) ? { mark: 'key' as const } : {}),
    };
  },
  'cause.name': ({ causeId, causeWords }, { playbook }) =>
    causeId === null
      ? quiet('cause-taken-back', 'isolation')
      : {
          key: 'cause-name',
          values: { cause: causeWords ?? titleOf(playbook?.causes, causeId) },
          step: 'isolation',
        },
  'workaround.offer': ({ words }) =>
    words === null ? quiet('workaround-taken-back') : { key: 'workaround-offer', values: { words } },
  'attempt.start': ({ title }) => ({ key: 'attempt-start', values: { title }, step: 'resolution' }),
  'attempt.edit': ({ id, learnt }, world): Told => {
    const title = attemptOf(world, id);
    if (!learnt) return { key: 'attempt-edit', values: { title }, quiet: true };
    return { key: 'attempt-learnt', values: { title, learnt }, step: 'resolution' };
  },
  'attempt.phase': ({ id, phase }, world) => ({
    key: 'attempt-phase',
    values: { title: attemptOf(world, id), phase: word('phase', phase) },
    step: 'resolution',
    quiet: !phase.startsWith('wait'),
  }),
  'attempt.end': ({ id, outcome }, world) => ({
    key: 'attempt-end',
    values: { title: attemptOf(world, id), outcome: word('attemptOutcome', outcome) },
    step: 'resolution',
  }),
  'setting.record': ({ what }) => ({ key: 'setting-record', values: { what }, step: 'resolution' }),
  'precaution.record': ({ kind }) => ({
    key: 'precaution-record',
    values: { kind: word('precaution', kind) },
    quiet: true,
  }),
  'verification.record': ({ direction, outcome, operator }) => ({
    key: 'verification-record',
    values: { direction: word('verification', direction), outcome: word('verificationOutcome', outcome) },
    step: 'resolution',
    operator,
    ...(outcome === 'ok' ? { mark: 'good' as const } : {}),
  }),
  'photo.add': () => quiet('photo-add'),
  'photo.show': ({ shownHash }) => quiet(shownHash === null ? 'photo-not-shown' : 'photo-shown'),
  'report.draft': () => quiet('report-draft', 'report'),
  'payment.record': ({ paidHow, paidAmount }) =>
    paidHow === null
      ? quiet('payment-taken-back', 'report')
      : {
          key: 'payment-record',
          values: { how: word('paidHow', paidHow), amount: { yen: paidAmount ?? 0 } },
          step: 'report',
        },
  'payment.take': ({ kind, how, amount }) => ({
    key: kind === 'refund' ? 'payment-refund' : 'payment-take',
    values: { how: word('paidHow', how), amount: { yen: amount } },
    step: 'report',
  }),
  'payment.take-back': () => quiet('payment-undone', 'report'),
  'paper.issue': ({ kind, serial, total }) => ({
    key: kind === 'credit' ? 'paper-credit' : 'paper-issue',
    values: { paper: word('paper', kind), mark: paperMark({ kind, serial }), amount: { yen: total } },
    step: 'report',
  }),
  'report.issue': ({ revision, changeNote }) => ({
    key: revision === 1 ? 'report-issue' : 'report-correct',
    values: { revision, note: changeNote ?? '' },
    step: 'report',
  }),
  'signature.record': ({ kind, name, reason }) => ({
    key: kind === 'signed' ? 'signature-signed' : 'signature-declined',
    values: { who: name ?? '', reason: reason ?? '' },
    step: 'report',
  }),
  'link.make': () => ({ key: 'link-make', step: 'report' }),
  'link.change': ({ revoke }) => ({ key: revoke ? 'link-revoke' : 'link-change' }),
  'rating.give': ({ score }) => ({ key: 'rating-give', values: { score } }),
  'story.consent': ({ given, way, personId }, world) => ({
    key: given ? 'story-allowed' : 'story-forbidden',
    values: { way: word('consentWay', way), who: personOf(world, personId) },
  }),
  'story.draft': () => quiet('story-draft'),
  'story.publish': ({ draft }) => ({ key: 'story-publish', values: { title: draft.title } }),
  'story.withdraw': () => ({ key: 'story-withdraw' }),
  'rating.seen': () => quiet('rating-seen'),
  'report.post-request': () => ({ key: 'report-post-request', step: 'report' }),
  'report.post-settle': ({ state }) => ({
    key: state === 'sent' ? 'report-posted' : 'report-post-other',
    quiet: state !== 'sent',
  }),
  'report.mail-request': () => quiet('report-mail-request', 'report'),
  'report.mail-result': ({ state, words }) => ({
    key:
      state === 'sent' ? 'report-mailed' : state === 'refused' ? 'report-mail-refused' : 'report-mail-trying',
    values: { words: words ?? '' },
    quiet: state === 'trying',
  }),
  'note.add': ({ words }) => ({ key: 'note-add', values: { words } }),
  'row.withdraw': () => quiet('row-withdraw'),
  'row.restore': () => quiet('row-restore'),
  'time.correct': (args, world) => ({
    key: 'time-correct',
    values: { ...correctedThing(args, world), when: { at: args.at } },
    quiet: true,
  }),
  // Not of a case.
  'customer.create': null,
  'customer.edit': null,
  'site.set': null,
  'machine.set': null,
  'shop.create': null,
  'shop.edit': null,
  'user.set': null,
  'fee-item.set': null,
  'working-hours.set-week': null,
  'branch.set': null,
  'playbook.choose': null,
  'desk.remember': null,
  'desk.forget': null,
};
