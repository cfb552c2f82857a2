import { describe, expect, test } from 'vitest';
import { smallPlaybook } from '@/lib/diagnosis/testing/small-playbook';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { CaseState } from './state';
import { steps } from './steps';
import { at, id, Play } from './testing/play';

const words = { ja: 'x', en: 'x' };
const spec = (key: string, featured: boolean) => ({
  id: key,
  title: words,
  ask: words,
  why: words,
  sources: ['told' as const],
  group: 'sign-in' as const,
  featured,
});
const playbook: Playbook = {
  ...smallPlaybook,
  facts: [spec('mail-address', true), spec('mail-password', true), spec('line', false)],
};

const stepOf = (state: CaseState, wanted: string) =>
  steps(state, playbook).find((step) => step.id === wanted);
const states = (state: CaseState) => steps(state, playbook).map((step) => step.state);

const consent = { id: id(60), personId: id(31), kind: 'procedure' as const, given: true, words: null };
const line = {
  id: id(80),
  feeItemId: null,
  kind: 'work' as const,
  label: '作業料',
  note: null,
  amount: 3300,
  quantity: 1,
  taxRate: 10,
  due: false,
};
const approval = {
  id: id(85),
  personId: id(31),
  kind: 'estimate' as const,
  answer: 'approved' as const,
  lineIds: [id(80)],
  total: 3300,
};
const fact = (n: number, key: string, certainty: 'confirmed' | 'unverified' | 'unknown') => ({
  id: id(n),
  visitId: id(30),
  key,
  subjectId: null,
  value: null,
  certainty,
  source: null,
  note: null,
});
const symptom = {
  id: id(40),
  visitId: id(30),
  subjectId: null,
  reproduced: 'yes' as const,
  steps: null,
  words: null,
  code: null,
  sending: 'fail' as const,
  receiving: 'fail' as const,
  since: null,
  changed: null,
  operator: 'customer' as const,
};
const check = {
  id: id(50),
  visitId: id(30),
  checkId: 'browse',
  outcome: 'ok',
  subjectId: null,
  words: null,
  note: null,
  operator: 'customer' as const,
};

const greeted = () =>
  Play.arrived(playbook)
    .do('consent.give', consent, '10:33')
    .do('fee.add', line, '10:34')
    .do('approval.record', approval, '10:36');

describe('steps', () => {
  test('[C54] greeting wants the procedure and an approved estimate', () => {
    expect(stepOf(Play.arrived(playbook).case, 'greeting')).toMatchObject({
      state: 'now',
      missing: ['procedure', 'estimate'],
    });
    const refused = Play.arrived(playbook).do('consent.give', { ...consent, given: false }, '10:33');
    expect(stepOf(refused.case, 'greeting')?.missing).toEqual(['procedure', 'estimate']);
    expect(stepOf(greeted().case, 'greeting')).toMatchObject({ state: 'done', doneAt: at('10:36') });
    const added = greeted().do('fee.add', { ...line, id: id(81) }, '11:00');
    expect(stepOf(added.case, 'greeting')?.missing).toEqual(['estimate']);
  });

  test('[C55] a symptom, reproduced or not, until it is withdrawn', () => {
    const play = greeted().do('symptom.record', { ...symptom, reproduced: 'no' }, '10:45');
    expect(stepOf(play.case, 'symptom')).toMatchObject({ state: 'done', doneAt: at('10:45') });
    play.do('row.withdraw', { list: 'symptoms', id: id(40) });
    expect(stepOf(play.case, 'symptom')?.missing).toEqual(['symptom']);
  });

  test('[C56] every featured fact has an answer; unverified is not one, unknown is', () => {
    const play = greeted().do('symptom.record', symptom, '10:45');
    expect(stepOf(play.case, 'information')?.missing).toEqual(['fact', 'fact']);
    play.do('fact.set', fact(41, 'mail-address', 'unknown'), '10:50');
    play.do('fact.set', fact(42, 'mail-password', 'unverified'), '10:51');
    expect(stepOf(play.case, 'information')?.missing).toEqual(['fact-unverified']);
    play.do('fact.set', fact(42, 'mail-password', 'confirmed'), '10:53');
    expect(stepOf(play.case, 'information')).toMatchObject({ state: 'done', doneAt: at('10:53') });
  });

  test('[C57] isolation wants the cause named', () => {
    const play = greeted().do('check.record', check, '11:00');
    expect(stepOf(play.case, 'isolation')).toMatchObject({ state: 'now', missing: ['cause'] });
    play.do(
      'cause.name',
      {
        causeId: 'stopped',
        causeWords: null,
        causeReason: null,
        causeSource: 'seen',
        causeToldBy: null,
        decisive: [id(50)],
      },
      '11:14',
    );
    expect(stepOf(play.case, 'isolation')).toMatchObject({ state: 'done', doneAt: at('11:14') });
  });

  test('[C58] resolution wants both verifications and a result', () => {
    const play = greeted();
    expect(stepOf(play.case, 'resolution')?.missing).toEqual(['verification', 'verification', 'result']);
    play.do('case.stop', { reason: 'follow-up', words: '次回', nextOn: null }, '11:50');
    expect(stepOf(play.case, 'resolution')).toMatchObject({ state: 'done', doneAt: at('11:50') });
  });

  test('[C59] a report is done when its newest revision is answered', () => {
    const play = greeted().do('case.stop', { reason: 'follow-up', words: '次回', nextOn: null }, '11:50');
    expect(stepOf(play.case, 'report')).toMatchObject({ state: 'now', missing: ['report'] });
    const contentHash = 'c'.repeat(64);
    const content = 'メールは、次回';
    const issued = { id: id(90), revision: 1, language: 'ja' as const, content, contentHash };
    play.do('report.issue', { ...issued, changeNote: null }, '12:00');
    expect(stepOf(play.case, 'report')?.missing).toEqual(['signature']);
    const declined = {
      id: id(95),
      reportId: id(90),
      personId: id(31),
      name: null,
      drawing: null,
      contentHash,
    };
    play.do('signature.record', { ...declined, kind: 'declined', reason: 'お急ぎのため' }, '12:05');
    expect(stepOf(play.case, 'report')).toMatchObject({ state: 'done', doneAt: at('12:05') });
  });

  test('[C60] the last step begun goes on; unfinished ones before it want attention, unless it ended unsolved', () => {
    const play = Play.arrived(playbook);
    expect(states(play.case)).toEqual(['now', 'open', 'open', 'open', 'open', 'open']);
    play.do('consent.give', consent).do('fee.add', line).do('approval.record', approval);
    expect(states(play.case)).toEqual(['done', 'now', 'open', 'open', 'open', 'open']);
    play.do('check.record', check);
    expect(states(play.case)).toEqual(['done', 'attention', 'attention', 'now', 'open', 'open']);
    play.do('case.stop', { reason: 'declined', words: 'お客様のご判断', nextOn: null });
    expect(states(play.case)).toEqual(['done', 'open', 'open', 'open', 'done', 'now']);
  });
});
