import { describe, expect, test } from 'vitest';
import { at, id, Play } from '@/lib/case/testing/play';
import type { CustomerState } from '@/lib/customer/state';
import { wordsIn } from '@/lib/i18n/testing/report-words';
import { buildCreditNote, buildPaper, type PaperInput } from './build-paper';
import { buildPaperDocument } from './build-paper-document';
import { paperAtHand } from './paper-at-hand';
import { canonicalPaper, type PaperContent, readPaper } from './paper-content';
import { customer, shop } from './testing/reference-case';

const input: PaperInput = { customer, shop, language: 'ja', technicianName: '高橋 健' };
const fee = (
  n: number,
  amount: number,
  more: { taxRate?: number; quantity?: number; label?: string } = {},
) => ({
  id: id(n),
  feeItemId: null,
  kind: 'work' as const,
  label: '作業料',
  note: null,
  amount,
  quantity: 1,
  taxRate: 10,
  due: false,
  ...more,
});
const approve = (play: Play, n: number, lineIds: string[], total: number, time: string) =>
  play.do(
    'approval.record',
    {
      id: id(n),
      personId: id(31),
      kind: n === 85 ? 'estimate' : 'addition',
      answer: 'approved',
      lineIds,
      total,
    },
    time,
  );
const charged = (...lines: ReturnType<typeof fee>[]) =>
  lines.reduce((play, line) => play.do('fee.add', line, '10:33'), Play.arrived());
const pay = (play: Play, paidAmount: number, paidHow: 'cash' | 'card' = 'cash') =>
  play.do('payment.record', { paidHow, paidAmount, addressee: null }, '12:08');
const issue = (play: Play, n: number, content: PaperContent, correctsId: string | null = null) => {
  const { kind, serial, language, total, addressee } = content;
  const text = { content: canonicalPaper(content), contentHash: 'a'.repeat(64) };
  return play.do(
    'paper.issue',
    { id: id(n), kind, serial, language, total, addressee, correctsId, ...text },
    '12:10',
  );
};
const without = (registrationNumber: null): PaperInput => ({
  ...input,
  shop: { ...shop, root: { ...shop.root, registrationNumber } },
});
const laid = (content: PaperContent) => {
  const { say, write } = wordsIn(content.language);
  return buildPaperDocument(content, at('12:10'), say, write);
};

describe('amounts', () => {
  test('tax is rounded once per rate, not per line, and reduced lines are pointed out', () => {
    const play = charged(
      fee(80, 105),
      fee(81, 105),
      fee(82, 54, { taxRate: 8, label: '茶' }),
      fee(83, 55, { taxRate: 8 }),
    );
    const content = buildPaper(play.case, 'estimate', input);
    // 105 × 10/110 is 9.54: line by line it would be 20.
    expect(content.rates).toEqual([
      { rate: 10, total: 210, tax: 19 },
      { rate: 8, total: 109, tax: 8 },
    ]);
    expect(content.total).toBe(319);
    const document = laid(content);
    expect(document.totals).toEqual([
      { label: '合計(税込)', amount: '319円' },
      { label: '10%対象(うち消費税 19円)', amount: '210円' },
      { label: '8%対象(うち消費税 8円)', amount: '109円' },
    ]);
    expect(document.lines.map(({ label }) => label)).toEqual(['作業料', '作業料', '茶 ※', '作業料 ※']);
    expect(document.notes[0]).toBe('※は、軽減税率(8%)の対象です。');
  });

  test('a discount is a line of less than nothing', () => {
    const content = buildPaper(
      charged(fee(80, 8800), fee(81, -1000, { label: '値引き' })).case,
      'estimate',
      input,
    );
    expect([content.total, content.rates]).toEqual([7800, [{ rate: 10, total: 7800, tax: 709 }]]);
    expect(laid(content).lines[1]).toEqual({ label: '値引き', note: '', amount: '−1,000円' });
  });

  test('quantities count, and what is not taxed is told so', () => {
    const content = buildPaper(
      charged(fee(80, 300, { quantity: 2, taxRate: 0, label: '駐車料' })).case,
      'estimate',
      input,
    );
    expect(content.lines).toMatchObject([{ quantity: 2, total: 600, taxRate: 0 }]);
    expect(laid(content).totals[1]).toEqual({ label: '消費税の対象外', amount: '600円' });
  });
});

describe('an estimate', () => {
  test('tells when each line was approved, each addition with its own time', () => {
    const play = approve(charged(fee(80, 8800)), 85, [id(80)], 8800, '10:36');
    approve(play.do('fee.add', fee(81, 1100), '11:20'), 86, [id(81)], 1100, '11:22');
    const content = buildPaper(play.do('fee.add', fee(82, 500), '11:40').case, 'estimate', input);
    expect(content.lines.map(({ approvedAt }) => approvedAt)).toEqual([at('10:36'), at('11:22'), null]);
    expect(content.qualified).toBe(false);
    expect(laid(content).lines.map(({ note }) => note)).toEqual([
      '2026年11月24日(火) 10:36 ご承認',
      '2026年11月24日(火) 11:22 ご承認',
      '',
    ]);
  });
});

describe('whom it is addressed to', () => {
  const play = charged(fee(80, 8800));

  test('the company, and not the clerk who is spoken to', () => {
    expect(buildPaper(play.case, 'invoice', input).addressee).toBe('有限会社いずみ建具 御中');
  });

  test('another payer where one is named for the customer, and for this case before that', () => {
    const root = { ...customer.root, addressee: '泉ホールディングス株式会社' };
    const other: CustomerState = { ...customer, root };
    expect(buildPaper(play.case, 'invoice', { ...input, customer: other }).addressee).toBe(
      '泉ホールディングス株式会社 御中',
    );
    const named = charged(fee(80, 8800)).do('payment.record', {
      paidHow: null,
      paidAmount: null,
      addressee: '管理組合',
    });
    expect(buildPaper(named.case, 'invoice', { ...input, customer: other }).addressee).toBe('管理組合 御中');
  });

  test('a person by name, in English without an honorific', () => {
    const root = { ...customer.root, kind: 'person' as const, name: '佐々木 和子' };
    const person: CustomerState = { ...customer, root };
    expect(buildPaper(play.case, 'receipt', { ...input, customer: person }).addressee).toBe('佐々木 和子 様');
    const english = { ...input, customer: person, language: 'en' as const };
    expect(buildPaper(play.case, 'receipt', english).addressee).toBe('佐々木 和子');
  });
});

describe('a receipt', () => {
  const play = () => approve(charged(fee(80, 8800)), 85, [id(80)], 8800, '10:36');

  test('is a qualified invoice too where all was paid and no invoice is one', () => {
    const content = buildPaper(pay(play(), 8800).case, 'receipt', input);
    expect(content).toMatchObject({
      total: 8800,
      qualified: true,
      paid: { how: 'cash', received: 8800, left: 0 },
    });
    expect(laid(content)).toMatchObject({
      subtitle: '適格請求書を兼ねます',
      number: 'No. K-2026-00042-R1',
      amount: { value: '8,800円' },
      stamp: '',
    });
    const invoiced = issue(play(), 90, buildPaper(play().case, 'invoice', input));
    expect(buildPaper(pay(invoiced, 8800).case, 'receipt', input).qualified).toBe(false);
  });

  test('of a part tells what is still owed and does not claim to be an invoice; the next one tells the rest', () => {
    const part = pay(play(), 5000);
    const content = buildPaper(part.case, 'receipt', input);
    expect(content).toMatchObject({ total: 5000, qualified: false, paid: { received: 5000, left: 3800 } });
    expect(laid(content)).toMatchObject({ subtitle: '', amount: { value: '5,000円' } });
    expect(laid(content).facts).toContainEqual({ label: 'お支払いの残り', value: '3,800円' });
    const rest = buildPaper(pay(issue(part, 90, content), 8800).case, 'receipt', input);
    expect(rest).toMatchObject({ total: 3800, serial: 2, paid: { left: 0 } });
  });

  test('tells the cash that was handed over and the change, and how money came in that came later', () => {
    const money = { kind: 'payment' as const, note: null };
    const now = play().do('payment.take', {
      ...money,
      id: id(70),
      how: 'cash',
      amount: 5000,
      tendered: 10_000,
    });
    expect(laid(buildPaper(now.case, 'receipt', input)).facts).toEqual([
      { label: '但し', value: '「メールの送受信ができない」への対応費用として' },
      { label: '作業日', value: '2026年11月24日(火)' },
      { label: 'お支払い方法', value: '現金' },
      { label: 'お預かり', value: '10,000円(お釣り 5,000円)' },
      { label: 'お支払いの残り', value: '3,800円' },
    ]);
    const first = issue(now, 90, buildPaper(now.case, 'receipt', input));
    const later = first.do('payment.take', {
      ...money,
      id: id(71),
      how: 'transfer',
      amount: 3800,
      tendered: null,
    });
    const rest = buildPaper(later.case, 'receipt', input);
    expect(rest).toMatchObject({ total: 3800, paid: { how: 'transfer', left: 0 } });
    expect(laid(rest).facts).toContainEqual({ label: 'お支払い方法', value: 'お振り込み' });
    const card = play().do('payment.take', {
      ...money,
      id: id(70),
      how: 'cash',
      amount: 5000,
      tendered: null,
    });
    issue(card, 90, buildPaper(card.case, 'receipt', input));
    expect(buildPaper(pay(card, 3800, 'card').case, 'receipt', input)).toMatchObject({
      total: 3800,
      paid: { how: 'card' },
    });
  });

  test('without a registration number claims nothing', () => {
    const paper = laid(buildPaper(pay(play(), 8800).case, 'receipt', without(null)));
    expect(paper.subtitle).toBe('');
    expect(JSON.stringify(paper)).not.toMatch(/適格|登録番号/);
    const invoice = laid(buildPaper(play().case, 'invoice', without(null)));
    expect([invoice.title, invoice.subtitle]).toEqual(['請求書', '']);
  });

  test('has a place for a revenue stamp from 50,000 yen without tax in cash', () => {
    const of = (amount: number, how: 'cash' | 'card') =>
      laid(buildPaper(pay(charged(fee(80, amount)), amount, how).case, 'receipt', input)).stamp;
    expect([of(54_999, 'cash'), of(55_000, 'cash'), of(55_000, 'card')]).toEqual(['', '収入印紙', '']);
  });
});

describe('a credit note', () => {
  const invoiced = () => {
    const play = approve(charged(fee(80, 8800)), 85, [id(80)], 8800, '10:36');
    return issue(play, 90, buildPaper(play.case, 'invoice', input));
  };
  const note = (play: Play, more: Partial<PaperInput> = {}) => {
    const [corrects] = play.case.papers;
    if (!corrects) throw new Error('no invoice');
    const back = [
      { label: '作業料', taxRate: 10, total: 3300 },
      { label: '診断料', taxRate: 10, total: 0 },
    ];
    return buildCreditNote(play.case, { ...input, ...more, corrects, back, reason: '作業料の訂正' });
  };

  test('names what it corrects and why, and gives back with tax per rate', () => {
    const content = note(invoiced());
    expect(content).toMatchObject({
      kind: 'credit',
      serial: 1,
      qualified: true,
      total: 3300,
      rates: [{ rate: 10, total: 3300, tax: 300 }],
      corrects: { kind: 'invoice', serial: 1, issuedAt: at('12:10'), reason: '作業料の訂正' },
    });
    expect(content.lines).toHaveLength(1);
    expect(laid(content)).toMatchObject({ title: '返還請求書', subtitle: '適格返還請求書' });
    expect(laid(content).facts).toContainEqual({
      label: '訂正する書類',
      value: '請求書 K-2026-00042-I1(2026年11月24日(火))',
    });
    expect(laid(note(invoiced(), without(null))).subtitle).toBe('');
  });

  test('leaves what was issued as it is', () => {
    const play = invoiced();
    const before = structuredClone(play.case.papers[0]);
    issue(play, 91, note(play), before?.id);
    expect(play.case.papers[0]).toEqual(before);
  });
});

test('a paper is read back as it was issued, in both languages; other texts are none', () => {
  const play = approve(charged(fee(80, 8800)), 85, [id(80)], 8800, '10:36');
  for (const language of ['ja', 'en'] as const) {
    const content = buildPaper(pay(play, 8800).case, 'receipt', { ...input, language });
    expect(readPaper(canonicalPaper(content))).toEqual(content);
    expect(laid(content).title).toBe(language === 'ja' ? '領収書' : 'Receipt');
  }
  expect([readPaper('{}'), readPaper('no'), readPaper('{"schemaVersion":2}')]).toEqual([null, null, null]);
});

test('what a wrong clock recorded is told put right', () => {
  const play = charged(fee(80, 8800));
  play.ahead = 30;
  approve(play, 85, [id(80)], 8800, '10:36');
  expect(buildPaper(play.case, 'estimate', input).lines[0]?.approvedAt).toBe(at('10:36'));
});

describe('a paper at hand', () => {
  const play = () => approve(charged(fee(80, 8800)), 85, [id(80)], 8800, '10:36');
  const atHand = (state: Play['case'], kind: 'estimate' | 'invoice' | 'receipt') =>
    paperAtHand(state, kind, buildPaper(state, kind, input))?.serial;

  test('an estimate until the fee changes', () => {
    const estimated = issue(play(), 90, buildPaper(play().case, 'estimate', input));
    expect([atHand(play().case, 'estimate'), atHand(estimated.case, 'estimate')]).toEqual([undefined, 1]);
    expect(atHand(estimated.do('fee.add', fee(81, 500)).case, 'estimate')).toBeUndefined();
  });

  test('an invoice while it stands, a receipt until more is received', () => {
    const invoiced = issue(play(), 90, buildPaper(play().case, 'invoice', input));
    expect(atHand(invoiced.case, 'invoice')).toBe(1);
    const part = pay(invoiced, 5000);
    expect(atHand(part.case, 'receipt')).toBeUndefined();
    const receipted = issue(part, 91, buildPaper(part.case, 'receipt', input));
    expect(atHand(receipted.case, 'receipt')).toBe(1);
    expect(atHand(pay(receipted, 8800).case, 'receipt')).toBeUndefined();
  });
});
