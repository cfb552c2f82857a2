import { describe, expect, test } from 'vitest';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { buildReport } from './build-report';
import { canonical, readCanonical } from './canonical';
import { reportContentSchema } from './content';
import { draftSections } from './draft-sections';
import { at, customer, id, inputFor, isolated, resolved } from './testing/reference-case';

const playbook = loadPlaybook('email');
const ja = inputFor(playbook);
const en = inputFor(playbook, 'en');
const report = buildReport(resolved(playbook).case, ja);
const refused = playbook.checks
  .find((check) => check.id === 'webmail-send')
  ?.outcomes.find((outcome) => outcome.id === 'refused')?.plain.ja;

describe('the reference case', () => {
  test('is addressed as Japanese letters are', () => {
    expect(report.addressee).toEqual({ main: '有限会社いずみ建具 御中', attention: '佐々木様' });
    const person = {
      ...customer,
      root: { ...customer.root, kind: 'person' as const, name: '佐々木 和子', contact: null },
    };
    const home = buildReport(resolved(playbook).case, { ...ja, customer: person });
    expect(home.addressee).toEqual({ main: '佐々木 和子 様', attention: null });
  });

  test('names the cause, and tells what others said as theirs', () => {
    expect(report.wrong[0]).toBe(
      'あおばネットが、送信だけを停止していました。受信は、止まっていませんでした。',
    );
    expect(report.wrong[1]).toBe(refused);
    expect(report.reason).toEqual([
      'あおばネットの担当者の説明では、短いパスワードが外部に漏れ、何者かが佐々木様のアドレスから迷惑メールを送っていました。',
    ]);
  });

  test('tells the attempts in their order, with times, plain words and the waiting', () => {
    expect(report.attempts.map(({ startedAt, outcome }) => [startedAt, outcome])).toEqual([
      [at('11:14'), 'did-not'],
      [at('11:24'), 'given-up'],
      [at('11:27'), 'learnt'],
      [at('11:53'), 'worked'],
    ]);
    expect(report.attempts[0]?.text).toBe('メールのパスワードを、長く推測されにくいものに変更しました。');
    expect(report.attempts[2]).toMatchObject({
      waitedMinutes: 12,
      reference: 'AN-70318',
      learnt: 'あおばネットの担当者の説明では、停止の理由と、解除方法が分かりました。',
    });
  });

  test('charges 8,800 yen with 800 of tax, as estimated', () => {
    expect(report.fee).toMatchObject({
      total: 8800,
      rates: [{ rate: 10, total: 8800, tax: 800 }],
      estimateAt: at('10:36'),
      asEstimated: true,
      additionsAt: [],
      paidHow: 'cash',
    });
    expect(report.shop.registrationNumber).toBe('T0000000000000');
  });

  test('never calls fine what nobody looked at', () => {
    const word = (layer: string) => report.checked.find((row) => row.layer === layer)?.state;
    expect(report.checked).toHaveLength(playbook.layers.length);
    expect(word('provider')).toBe('faulty');
    expect(word('line')).toBe('fine');
    expect(word('wifi')).toBe('not-checked');
    expect(word('contract')).toBe('not-checked');
    // Receiving in the program, for one, was left out.
    expect(word('program')).toBe('partly-open');
  });

  test('says nothing internal', () => {
    const told = canonical(report);
    expect(told).not.toContain('INTERNAL');
    expect(told).not.toContain('5500');
    expect(told).not.toContain('022-000-0142');
  });

  test('has the advice of the cause, and the same in English', () => {
    const cause = playbook.causes.find(({ id: causeId }) => causeId === 'account-suspended-for-spam');
    expect(report.advice).toEqual(cause?.prevention.map((text) => text.ja));
    const english = buildReport(resolved(playbook).case, en);
    expect(english.advice).toEqual(cause?.prevention.map((text) => text.en));
    expect(english.checked[0]?.title).toBe('Internet line');
    expect(english.attempts[0]?.text).not.toMatch(/[ぁ-ん]/);
    expect(english.addressee).toEqual({ main: '有限会社いずみ建具', attention: '佐々木 和子' });
  });
});

test('the technician’s own sentences stand over the draft, section by section', () => {
  const sections = { reason: '一行目。\n\n二行目。', done: 'まとめて説明します。' };
  const own = buildReport(resolved(playbook).do('report.draft', { sections }, '12:06').case, ja);
  expect(own.reason).toEqual(['一行目。', '二行目。']);
  expect(own.done).toEqual(['まとめて説明します。']);
  expect(own.wrong).toEqual(report.wrong);
  expect(report.done).toEqual([]);
});

test('what was withdrawn is not told', () => {
  const play = resolved(playbook).do('row.withdraw', { list: 'attempts', id: id(60) }, '12:03');
  const texts = buildReport(play.case, ja).attempts.map(({ text }) => text);
  expect(texts).toHaveLength(3);
  expect(texts.join()).not.toContain('パスワードを、長く');
});

test('times are told as they were corrected, and a restored attempt is told again', () => {
  const target = { list: 'attempts', id: id(60) } as const;
  const play = resolved(playbook)
    .do('time.correct', { ...target, which: 'start', at: at('10:40') }, '12:03')
    .do('time.correct', { list: 'visits', id: id(30), which: 'arrived', at: at('10:25') }, '12:03')
    .do('row.withdraw', target, '12:04')
    .do('row.restore', target, '12:05');
  const corrected = buildReport(play.case, ja);
  expect(corrected.visits).toMatchObject([{ arrivedAt: at('10:25') }]);
  expect(corrected.attempts[0]).toMatchObject({ ...report.attempts[0], startedAt: at('10:40') });
  expect(corrected.attempts).toHaveLength(report.attempts.length);
});

test('a visit that ended unsolved says why and what comes next, and claims no cause', () => {
  const play = isolated(playbook)
    .do(
      'cause.name',
      {
        causeId: null,
        causeWords: null,
        causeReason: null,
        causeSource: null,
        causeToldBy: null,
        decisive: [],
      },
      '11:20',
    )
    .do(
      'attempt.start',
      {
        id: id(61),
        visitId: id(30),
        remedyId: 'ask-by-chat',
        title: 'チャット',
        channel: 'chat',
        operator: 'technician',
        customerMust: false,
        phase: 'wait-reply',
      },
      '11:24',
    )
    .do(
      'case.stop',
      { reason: 'waiting-provider', words: 'お返事が来しだい、ご連絡します。', nextOn: '2026-11-26' },
      '11:40',
    );
  const stopped = buildReport(play.case, ja);
  expect(stopped.stop).toEqual({
    reason: 'waiting-provider',
    words: ['お返事が来しだい、ご連絡します。'],
    nextOn: '2026-11-26',
  });
  expect(stopped.left).toEqual([
    '「メール会社に、チャット(文字のやりとり)で問い合わせました」は、お返事を待っています。',
  ]);
  expect(stopped.wrong).toEqual([refused]);
  expect(stopped.reason).toEqual([]);
  expect(stopped.advice).toEqual([]);
});

test('an addition is told beside the estimate', () => {
  const play = resolved(playbook)
    .do(
      'fee.add',
      {
        id: id(43),
        feeItemId: null,
        kind: 'parking',
        label: '駐車料金',
        note: null,
        amount: 400,
        quantity: 1,
        taxRate: 10,
        due: true,
      },
      '12:06',
    )
    .do(
      'approval.record',
      { id: id(47), personId: id(31), kind: 'addition', answer: 'approved', lineIds: [id(43)], total: 400 },
      '12:07',
    );
  expect(buildReport(play.case, ja).fee).toMatchObject({
    total: 9200,
    rates: [{ rate: 10, total: 9200, tax: 836 }],
    asEstimated: false,
    additionsAt: [at('12:07')],
  });
});

describe('the canonical text', () => {
  test('is the same whatever the order of keys, and reads back whole', () => {
    const turned = Object.fromEntries(Object.entries(report).toReversed()) as typeof report;
    expect(canonical(turned)).toBe(canonical(report));
    expect(readCanonical(canonical(report))).toEqual(report);
    expect(reportContentSchema.safeParse(report).success).toBe(true);
  });
  test('keeps emoji, rare characters and half-width kana as they are', () => {
    const words = '髙﨑様😀 ﾊﾝｶｸ 葛󠄀城';
    expect(readCanonical(canonical({ ...report, technician: words }))?.technician).toBe(words);
  });
  test('is not read where it is none', () => {
    expect(readCanonical('メールは、元どおり')).toBeNull();
    expect(readCanonical('{"schemaVersion":2}')).toBeNull();
  });
});

test('drafts never come out empty for the cause', () => {
  expect(draftSections(isolated(playbook).case, en).wrong[0]).not.toBe('');
  const bare = isolated(playbook).case;
  const nothing = {
    ...bare,
    checks: [],
    root: { ...bare.root, causeId: null, causeWords: null, decisive: [] },
  };
  expect(draftSections(nothing, ja).wrong).toEqual(['本日は、原因の特定にいたりませんでした。']);
});
