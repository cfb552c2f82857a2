import type { CaseState, Symptom } from '@/lib/case/state';
import { STOP_REASONS, type StopReason } from '@/lib/case/terms';
import { withTrueTimes } from '@/lib/case/true-times';
import { answersTold } from '@/lib/diagnosis/answers-told';
import { addresseeOf } from './addressee';
import { attemptsPart } from './attempts-part';
import { canonical } from './canonical';
import type { ReportContent } from './content';
import { finalSections } from './draft-sections';
import { feePart } from './fee-part';
import { checkedPart, findingsPart } from './findings-part';
import { inOrder, paragraphsOf, type ReportInput, subjectLabel } from './report-input';

const othersPart = ({ playbook, language }: ReportInput, row: Symptom) => {
  const others = answersTold(playbook, row.answers, language).map(({ name, word }) => ({
    what: name,
    found: word,
  }));
  return others.length > 0 ? { others } : {};
};

const seenPart = (state: CaseState, input: ReportInput): ReportContent['seen'] =>
  inOrder(state.symptoms, (row) => row.recordedAt).map((row) => ({
    at: row.recordedAt,
    operator: row.operator,
    subject: subjectLabel(state, row.subjectId),
    reproduced: row.reproduced,
    steps: row.steps,
    words: row.words,
    code: row.code,
    sending: row.sending,
    receiving: row.receiving,
    ...othersPart(input, row),
    since: row.since,
    changed: row.changed,
  }));

const verificationsPart = (state: CaseState): ReportContent['verifications'] => {
  const rows = inOrder(state.verifications, (row) => row.recordedAt);
  // A later proof of the same thing stands for the earlier one.
  const newest = new Map(rows.map((row) => [`${row.direction} ${row.subjectId ?? ''}`, row]));
  return rows
    .filter((row) => newest.get(`${row.direction} ${row.subjectId ?? ''}`) === row)
    .map((row) => ({
      at: row.recordedAt,
      direction: row.direction,
      outcome: row.outcome,
      operator: row.operator,
      outside: row.outside,
      ownProgram: row.ownProgram,
      subject: subjectLabel(state, row.subjectId),
    }));
};

const settingsPart = (state: CaseState): ReportContent['settings'] =>
  inOrder(state.settingChanges, (row) => row.changedAt).map((row) => ({
    at: row.changedAt,
    what: row.what,
    subject: subjectLabel(state, row.subjectId),
    was: row.was,
    now: row.now,
    putBack: row.putBack,
  }));

const photosPart = (state: CaseState): ReportContent['photos'] =>
  inOrder(state.photos, (row) => row.takenAt).flatMap(({ takenAt, shownHash, caption }) =>
    shownHash ? [{ at: takenAt, hash: shownHash, words: caption }] : [],
  );

const isStop = (result: string | null): result is StopReason => STOP_REASONS.some((one) => one === result);

const stopPart = ({ root }: CaseState): ReportContent['stop'] =>
  isStop(root.result)
    ? { reason: root.result, words: paragraphsOf(root.resultWords), nextOn: root.nextOn }
    : null;

const contentOf = (state: CaseState, input: ReportInput): ReportContent => {
  const { root } = state;
  const { shop, language } = input;
  const sections = finalSections(state, input);
  const photos = photosPart(state);
  return {
    schemaVersion: 1,
    language,
    zone: shop.root.zone,
    caseNumber: root.number,
    category: root.category,
    headline: root.headline,
    shop: {
      name: shop.root.name,
      postalCode: shop.root.postalCode,
      address: shop.root.address,
      phone: shop.root.phone,
      hours: shop.root.hours,
      registrationNumber: shop.root.registrationNumber,
      warranty: shop.root.warranty,
      ...(shop.root.logoPhotoHash === null ? {} : { logo: shop.root.logoPhotoHash }),
    },
    technician: input.technicianName,
    addressee: addresseeOf(state, input.customer, language),
    visits: state.visits.flatMap(({ arrivedAt }) => (arrivedAt ? [{ arrivedAt }] : [])),
    result: root.result,
    resultAt: root.resultAt,
    told: root.callerWords ? { at: root.openedAt, words: root.callerWords, since: root.since } : null,
    seen: seenPart(state, input),
    checked: checkedPart(state, input),
    findings: findingsPart(state, input),
    wrong: sections.wrong,
    reason: sections.reason,
    workaround: root.workaround ? { at: root.workaroundAt, words: root.workaround } : null,
    done: root.reportDraft.done === undefined ? [] : sections.done,
    attempts: attemptsPart(state, input),
    verifications: verificationsPart(state),
    settings: settingsPart(state),
    ...(photos?.length ? { photos } : {}),
    advice: sections.advice,
    left: sections.left,
    stop: stopPart(state),
    fee: feePart(state),
  };
};

/**
 * What the customer keeps, as the case stands now: a view of it in one language, without anything internal (no notes,
 * no review, no price that was only talked about, no text sent on somebody's behalf). Times that a wrong clock recorded
 * are told put right, and the report says so.
 * @param state the case
 * @param input customer, shop, playbook, who came, and the language
 * @returns the content, to be stored as its canonical text when it is issued
 */
export const buildReport = (state: CaseState, input: ReportInput): ReportContent => {
  const told = withTrueTimes(state);
  const content = contentOf(told, input);
  if (told === state || canonical(content) === canonical(contentOf(state, input))) return content;
  return { ...content, timesCorrected: true };
};
