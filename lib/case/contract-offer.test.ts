import { describe, expect, test } from 'vitest';
import { buildPaper } from '@/lib/report/build-paper';
import { contractMissing } from '@/lib/report/contract-missing';
import { canonicalPaper, type PaperContent } from '@/lib/report/paper-content';
import { possiblePapers } from '@/lib/report/possible-papers';
import { customer, shop } from '@/lib/report/testing/reference-case';
import { contractAnswer, contractOffer } from './contract-offer';
import type { FeeLine } from './state';
import { chiba, id, opening, Play, takahashi } from './testing/play';

const home = { ...customer, root: { ...customer.root, kind: 'person' as const } };
const named = { ...shop, root: { ...shop.root, representative: '杜野 一郎' } };
const input = { customer: home, shop: named, language: 'ja' as const, technicianName: '高橋 健' };

type Charge = readonly [kind: FeeLine['kind'], amount: number];

const charge = (play: Play, [kind, amount]: Charge, n: number, time = '10:35') =>
  play.do(
    'fee.add',
    {
      id: id(n),
      feeItemId: null,
      kind,
      label: kind,
      note: null,
      amount,
      quantity: 1,
      taxRate: 10,
      due: false,
    },
    time,
  );

/** At a home that called like this, where this was charged. */
const at = (call: Partial<typeof opening>, ...charges: Charge[]): Play => {
  const play = new Play()
    .do('case.open', { ...opening, ...call }, '09:14', chiba)
    .do('case.assign', { id: id(21), technicianId: takahashi.userId }, '09:15', chiba)
    .do('visit.arrive', { id: id(30), appointmentId: null, technicianId: takahashi.userId }, '10:31')
    .do(
      'person.set',
      { id: id(31), name: '佐々木 和子', kana: null, roles: ['decides'], relation: null, phone: null },
      '10:32',
    );
  charges.forEach((one, index) => charge(play, one, 40 + index));
  return play;
};
const approve = (play: Play, n: number, lineIds: string[], total: number, time = '10:40') =>
  play.do(
    'approval.record',
    { id: id(n), personId: id(31), kind: 'estimate', answer: 'approved', lineIds, total },
    time,
  );
const pay = (play: Play, paidHow: 'cash' | 'card') =>
  play.do('payment.record', { paidHow, paidAmount: null, addressee: null }, '11:50');
const offer = (play: Play) => contractOffer(play.case, 'person');
const argsOf = (n: number, content: PaperContent) => {
  const { kind, serial, language, total, addressee } = content;
  const text = { content: canonicalPaper(content), contentHash: 'a'.repeat(64) };
  return { id: id(n), kind, serial, language, total, addressee, correctsId: null, ...text };
};

describe('[C105] a home is offered the contract paper', () => {
  const repair = { requestKind: 'repair', priceTold: 8800 } as const;
  const coming: Charge[] = [
    ['call-out', 3300],
    ['diagnosis', 2200],
  ];

  test.each<[string, Partial<typeof opening>, Charge[], string | null]>([
    ['as told, to the yen', repair, [...coming, ['work', 3300]], null],
    ['one yen more than told', repair, [...coming, ['work', 3301]], 'more-than-told'],
    ['less than told', repair, coming, null],
    ['three times what was told', repair, [...coming, ['parts', 22_000]], 'more-than-told'],
    ['nothing told of the price', { ...repair, priceTold: null }, coming, 'nothing-told'],
    ['an estimate alone, and no more done', { requestKind: 'estimate-only', priceTold: 5500 }, coming, null],
    [
      'an estimate alone, then work at the price told',
      { requestKind: 'estimate-only', priceTold: 8800 },
      [...coming, ['work', 3300]],
      'estimate-only',
    ],
    [
      'advice alone, then parts',
      { requestKind: 'advice', priceTold: 30_000 },
      [...coming, ['parts', 3300]],
      'advice-only',
    ],
    [
      'an estimate alone, dearer than told',
      { requestKind: 'estimate-only', priceTold: 3300 },
      coming,
      'more-than-told',
    ],
    ['nothing charged', { ...repair, priceTold: null }, [], null],
  ])('%s: %s', (_, call, charges, reason) => {
    const total = charges.reduce((sum, [, amount]) => sum + amount, 0);
    const expected = reason === null ? null : { reason, told: call.priceTold ?? null, total };
    expect(offer(at(call, ...charges))).toEqual(expected);
  });

  test('but no business, nobody who was not visited, and none for 2,999 yen in cash', () => {
    const dear = at(repair, ['work', 22_000]);
    expect(contractOffer(dear.case, 'business')).toBeNull();
    expect(contractOffer(dear.case, undefined)).toBeNull();
    const away = { ...dear.case, visits: dear.case.visits.map((visit) => ({ ...visit, arrivedAt: null })) };
    expect(contractOffer(away, 'person')).toBeNull();
    const small = (amount: number, how: 'cash' | 'card') =>
      offer(pay(at({ priceTold: 1000 }, ['work', amount]), how));
    expect(small(2999, 'cash')).toBeNull();
    expect(small(3000, 'cash')).not.toBeNull();
    expect(small(2999, 'card')).not.toBeNull();
  });
});

describe('[C106] a contract paper', () => {
  const dear = () => at({ priceTold: 5500 }, ['call-out', 3300], ['work', 11_000]);
  const settled = () => pay(approve(dear(), 85, [id(40), id(41)], 14_300), 'cash');

  test('says all that the law asks for, or is not issued', () => {
    expect(contractMissing(dear().case, shop)).toEqual(['approval', 'payment', 'representative']);
    const play = dear();
    expect(play.try('paper.issue', argsOf(90, buildPaper(pay(play, 'cash').case, 'contract', input)))).toBe(
      'estimate-missing',
    );
    const ready = settled();
    expect(possiblePapers(ready.case, home, named)).toContain('contract');
    expect(possiblePapers(ready.case, customer, named)).not.toContain('contract');
    expect(possiblePapers(ready.case, home, shop)).not.toContain('contract');
    const content = buildPaper(ready.case, 'contract', input);
    const issuer = { ...content.issuer, phone: null };
    const nobody = buildPaper(ready.case, 'contract', { ...input, shop });
    const { contract: _, ...bare } = content;
    for (const lacking of [
      { ...content, issuer },
      nobody,
      bare,
      { ...content, paid: { ...content.paid, how: null } },
    ])
      expect(ready.try('paper.issue', argsOf(90, lacking))).toBe('malformed');
    const invoice = buildPaper(ready.case, 'invoice', input);
    expect(ready.try('paper.issue', argsOf(90, { ...invoice, contract: content.contract }))).toBe(
      'malformed',
    );
    ready.do('paper.issue', argsOf(90, content), '11:55');
    expect(ready.case.papers).toMatchObject([{ kind: 'contract', serial: 1, total: 14_300 }]);
  });

  test('is given once for a price, and again when more is charged', () => {
    const play = settled();
    play.do('paper.issue', argsOf(90, buildPaper(play.case, 'contract', input)), '11:55');
    expect(contractAnswer(play.case).paper?.id).toBe(id(90));
    expect(possiblePapers(play.case, home, named)).not.toContain('contract');
    charge(play, ['parts', 5500], 42, '11:58');
    approve(play, 86, [id(42)], 5500, '11:59');
    expect(contractAnswer(play.case).paper).toBeUndefined();
    expect(possiblePapers(play.case, home, named)).toContain('contract');
  });

  test('that is not given leaves its reason, until more is charged', () => {
    const play = dear();
    const answer = { id: id(70), personId: id(31), kind: 'contract-paper' as const, given: false };
    expect(play.try('consent.give', { ...answer, words: null })).toBe('malformed');
    play.do('consent.give', { ...answer, words: '以前からの取引' }, '11:00');
    expect(contractAnswer(play.case).declined?.words).toBe('以前からの取引');
    play.do('row.withdraw', { list: 'consents', id: id(70) }, '11:01');
    expect(contractAnswer(play.case).declined).toBeUndefined();
    play.do('row.restore', { list: 'consents', id: id(70) }, '11:02');
    charge(play, ['parts', 1], 42, '11:05');
    expect(contractAnswer(play.case).declined).toBeUndefined();
  });
});
