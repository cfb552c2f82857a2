import { describe, expect, it } from 'vitest';
import { ATTEMPT_TIMES, VISIT_TIMES } from '@/lib/case/corrected-times';
import * as terms from '@/lib/case/terms';
import { CUSTOMER_KINDS, MACHINE_KINDS } from '@/lib/customer/state';
import { FINDINGS } from '@/lib/diagnosis/odd-playbook/finding';
import { ROLES } from '@/lib/mutation/actor';
import { REFUSALS } from '@/lib/mutation/refusal';
import { MUTATIONS } from '@/lib/mutation/registry';
import en from './messages-en';
import ja from './messages-ja';

type Tree = { [key: string]: string | Tree };

function flatten(tree: Tree, path = ''): [key: string, text: string][] {
  return Object.entries(tree).flatMap(([key, value]) =>
    typeof value === 'string'
      ? [[`${path}${key}`, value] as [string, string]]
      : flatten(value, `${path}${key}.`),
  );
}

/** Names of arguments and tags. A brace at odd depth opens a branch of a plural or select, not an argument. */
function placeholders(text: string): string[] {
  const found = new Set([...text.matchAll(/<(\w+)>/g)].map((match) => `<${match[1]}>`));
  let depth = 0;
  for (const { 0: brace, index } of text.matchAll(/[{}]/g)) {
    if (brace === '{' && depth++ % 2 === 0) {
      const name = /^\{\s*(\w+)/.exec(text.slice(index))?.[1];
      if (name) found.add(name);
    }
    if (brace === '}') depth--;
  }
  return [...found].toSorted();
}

const japanese = new Map(flatten(ja));
const english = new Map(flatten(en));

describe('messages', () => {
  it('have the same keys in both languages', () => {
    expect([...english.keys()].toSorted()).toEqual([...japanese.keys()].toSorted());
  });
  it('have the same placeholders in both languages', () => {
    const told = (texts: Map<string, string>) =>
      Object.fromEntries([...texts].map(([key, text]) => [key, placeholders(text)]));
    expect(told(english)).toEqual(told(japanese));
  });
  it('are never empty and carry no stray spaces', () => {
    // What stands between two words is nothing but a mark and its spaces.
    const isSeparator = (text: string) => /^ ?[·,、・] $/.test(text);
    const poor = [...japanese, ...english].filter(([, text]) => text !== text.trim() || text === '');
    expect(poor.filter(([, text]) => !isSeparator(text))).toEqual([]);
  });
  it('never say 暗証番号, which is a bank’s word', () => {
    expect([...japanese].filter(([, text]) => text.includes('暗証番号'))).toEqual([]);
  });
});

describe('every code has its word', () => {
  const { words, errors } = ja;
  it.each([
    ['caseStatus', words.caseStatus, terms.CASE_STATUSES],
    ['result', words.result, terms.RESULTS],
    ['category', words.category, terms.CATEGORIES],
    ['urgency', words.urgency, terms.URGENCIES],
    ['workStopped', words.workStopped, terms.WORK_STOPPED],
    ['requestKind', words.requestKind, terms.REQUEST_KINDS],
    ['caseChannel', words.caseChannel, terms.CHANNELS],
    ['personRole', words.personRole, terms.PERSON_ROLES],
    ['subjectKind', words.subjectKind, terms.SUBJECT_KINDS],
    ['operator', words.operator, terms.OPERATORS],
    ['reproduced', words.reproduced, terms.REPRODUCED],
    ['directionState', words.directionState, terms.DIRECTION_STATES],
    ['certainty', words.certainty, terms.CERTAINTIES],
    ['factSource', words.factSource, terms.FACT_SOURCES],
    ['attemptChannel', words.attemptChannel, terms.ATTEMPT_CHANNELS],
    ['attemptOutcome', words.attemptOutcome, terms.ATTEMPT_OUTCOMES],
    ['phase', words.phase, terms.PHASES],
    ['precaution', words.precaution, terms.PRECAUTIONS],
    ['verification', words.verification, terms.VERIFICATIONS],
    ['verificationOutcome', words.verificationOutcome, terms.VERIFICATION_OUTCOMES],
    ['consent', words.consent, terms.CONSENTS],
    ['consentWay', words.consentWay, terms.CONSENT_WAYS],
    ['feeKind', words.feeKind, terms.FEE_KINDS],
    ['approvalAnswer', words.approvalAnswer, terms.APPROVAL_ANSWERS],
    ['paidHow', words.paidHow, terms.PAID_HOW],
    ['paper', words.paper, terms.PAPER_KINDS],
    ['paymentKind', words.paymentKind, terms.PAYMENT_KINDS],
    ['causeSource', words.causeSource, terms.CAUSE_SOURCES],
    ['visitOutcome', words.visitOutcome, terms.VISIT_OUTCOMES],
    ['timeOf', words.timeOf, ['recorded', 'phase', ...ATTEMPT_TIMES, ...VISIT_TIMES]],
    ['role', words.role, ROLES],
    ['customerKind', words.customerKind, CUSTOMER_KINDS],
    ['machineKind', words.machineKind, MACHINE_KINDS],
    ['mutation', Object.fromEntries(flatten(words.mutation)), MUTATIONS.map(({ name }) => name)],
    ['refusal', errors.refusal, REFUSALS],
    ['finding', ja.findings, Object.keys(FINDINGS)],
  ])('%s', (_, table, codes) => {
    expect(Object.keys(table).toSorted()).toEqual([...codes].toSorted());
  });
});
