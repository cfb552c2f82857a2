import { describe, expect, test } from 'vitest';
import * as terms from '@/lib/case/terms';
import { wordsIn } from '@/lib/i18n/testing/report-words';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { buildDocument } from './build-document';
import { buildReport } from './build-report';
import { LAYER_STATES, type ReportContent } from './content';
import { at, inputFor, isolated, resolved } from './testing/reference-case';

const playbook = loadPlaybook('email');
const content = buildReport(resolved(playbook).case, inputFor(playbook));
const { say, write } = wordsIn('ja');
const lay = (of: ReportContent) => buildDocument(of, null, say, write);

describe('the report, laid out', () => {
  const laid = lay(content);

  test('says first that it is solved, and who tried it', () => {
    expect(laid.hero).toEqual({
      tone: 'ok',
      state: '解決しました',
      title: 'メールは、元どおり\u200bお使いいただけます',
      lines: ['送信も受信もできます。お客様ご自身の操作で、社外の方とやりとりできることを確認しました。'],
    });
  });

  test('keeps the order: trouble, what was wrong, why, what was done, settings, advice', () => {
    expect(laid.sections.map(({ id }) => id)).toEqual([
      'trouble',
      'wrong',
      'reason',
      'done',
      'settings',
      'advice',
    ]);
  });

  test('tells the fee with its tax, its approval and how it was paid', () => {
    expect(laid.fee?.total.amount).toBe('8,800円');
    expect(laid.fee?.notes).toEqual([
      'うち消費税(10%)800円。',
      '10:36にご承認いただいたお見積りのとおりです。',
      '現金でお受け取りしました。',
    ]);
  });

  test('shows what was not checked by a shape and a word of its own', () => {
    const states = laid.sections
      .flatMap(({ blocks }) => blocks)
      .flatMap((block) => (block.kind === 'states' ? block.items : []));
    const wifi = states.find(({ label }) => label.startsWith('無線'));
    expect(wifi).toMatchObject({ tone: 'not-checked', word: '確認していません' });
    const fine = states.filter(({ tone }) => tone === 'ok').map(({ label }) => label);
    expect(fine).not.toContain(wifi?.label);
  });

  test('says nothing of 料金 where nothing is charged', () => {
    expect(lay({ ...content, fee: { ...content.fee, lines: [] } }).fee).toBeNull();
  });

  test('names the correction on a later version', () => {
    const report = { revision: 2, changeNote: '電話番号を訂正しました。', issuedAt: at('14:20') };
    const corrected = buildDocument(content, { report, signature: undefined }, say, write);
    expect(corrected.footer.lines.at(-1)).toBe('第2版 2026年11月24日(火) 14:20。電話番号を訂正しました。');
  });

  test('says that nobody signed, and why', () => {
    const report = { revision: 1, changeNote: null, issuedAt: at('12:08') };
    const signature = {
      kind: 'declined' as const,
      name: null,
      reason: '決める者が不在',
      drawing: null,
      signedAt: at('12:09'),
    };
    const unsigned = buildDocument(content, { report, signature }, say, write);
    expect(unsigned.signature).toMatchObject({ drawing: null });
    expect(unsigned.signature?.text).toContain('決める者が不在');
  });
});

describe('a visit that ended unsolved', () => {
  test.each(terms.STOP_REASONS)('%s has words of its own and its next day', (reason) => {
    const play = isolated(playbook).do(
      'case.stop',
      { reason, words: '続きは、後日うかがいます。', nextOn: '2026-11-30' },
      '11:40',
    );
    const { hero, sections } = lay(buildReport(play.case, inputFor(playbook)));
    expect(hero.state).toBe('本日はここまで');
    expect(hero.lines[0]).toBe('続きは、後日うかがいます。');
    expect(hero.lines[1]).toContain('2026年11月30日(月)');
    expect(sections.find(({ id }) => id === 'wrong')?.title).toBe('分かったこと');
    expect(JSON.stringify(hero)).not.toContain('解決しました');
  });
});

test.each(['ja', 'en'] as const)('every code that a report can hold has its words (%s)', (locale) => {
  const words = wordsIn(locale);
  const show = (of: ReportContent) => buildDocument(of, null, words.say, words.write);
  const [attempt] = content.attempts;
  const [seen] = content.seen;
  const [proof] = content.verifications;
  if (!attempt || !seen || !proof) throw new Error('the reference case has all three');
  const whole: ReportContent = {
    ...content,
    attempts: [...terms.ATTEMPT_OUTCOMES, null].map((outcome) => ({ ...attempt, outcome })),
    checked: LAYER_STATES.map((state) => ({ layer: state, title: state, state })),
    seen: terms.REPRODUCED.flatMap((reproduced) =>
      terms.DIRECTION_STATES.map((state) => ({ ...seen, reproduced, sending: state, receiving: state })),
    ),
    verifications: terms.VERIFICATIONS.flatMap((direction) =>
      terms.VERIFICATION_OUTCOMES.map((outcome) => ({ ...proof, direction, outcome })),
    ),
    fee: {
      ...content.fee,
      rates: [...content.fee.rates, { rate: 8, total: 108, tax: 8 }],
      asEstimated: false,
      additionsAt: [at('12:00')],
    },
  };
  expect(() => show(whole)).not.toThrow();
  for (const category of terms.CATEGORIES) expect(() => show({ ...content, category })).not.toThrow();
  for (const paidHow of terms.PAID_HOW)
    expect(() => show({ ...content, fee: { ...content.fee, paidHow } })).not.toThrow();
  for (const result of ['resolved-by-phone', null] as const)
    expect(() => show({ ...content, result })).not.toThrow();
});

test('times that were put right are said to be so, at the end', () => {
  const corrected = lay({ ...content, timesCorrected: true });
  expect(corrected.footer.lines.at(-1)).toBe('時刻は、記録に使った端末の時計のずれを直して載せています。');
  expect(lay(content).footer.lines.join()).not.toContain('時計');
});
