import { describe, expect, test } from 'vitest';
import { livePayments, owedOf, receivedOf } from './payments';
import { buildPaper } from '@/lib/report/build-paper';
import { canonicalPaper } from '@/lib/report/paper-content';
import { customer, shop } from '@/lib/report/testing/reference-case';
import { at, chiba, id, Play, takahashi } from './testing/play';

const taken = (n: number, amount: number, more: object = {}) => ({
  id: id(n),
  kind: 'payment' as const,
  how: 'cash' as const,
  amount,
  tendered: null,
  note: null,
  ...more,
});
const charged = () =>
  Play.arrived().do('fee.add', {
    id: id(80),
    feeItemId: null,
    kind: 'work',
    label: '作業料',
    note: null,
    amount: 8800,
    quantity: 1,
    taxRate: 10,
    due: false,
  });

describe('money', () => {
  test('[C86] comes in by parts, later and by several ways; what is owed goes down', () => {
    const play = charged().do('payment.record', { paidHow: 'cash', paidAmount: 3000, addressee: null });
    expect([receivedOf(play.case), owedOf(play.case)]).toEqual([3000, 5800]);
    play.do('payment.take', taken(90, 2000, { tendered: 10_000 }), '12:10');
    play.do('payment.take', taken(91, 3800, { how: 'transfer' }), '18:00', chiba);
    expect([receivedOf(play.case), owedOf(play.case)]).toEqual([8800, 0]);
    expect(livePayments(play.case)).toMatchObject([
      { amount: 2000, tendered: 10_000, takenById: takahashi.userId, takenAt: at('12:10') },
      { amount: 3800, takenById: chiba.userId },
    ]);
    expect(play.try('payment.take', taken(91, 1), '18:01', chiba)).toBe('already-exists');
  });

  test('[C86] cash that was handed over covers the amount, and is cash', () => {
    const play = charged();
    expect(play.try('payment.take', taken(90, 8800, { tendered: 8000 }))).toBe('malformed');
    expect(play.try('payment.take', taken(90, 8800, { how: 'card', tendered: 9000 }))).toBe('malformed');
    expect(play.try('payment.take', taken(90, 0))).toBe('malformed');
  });

  test('[C86] no more is given back than came in', () => {
    const play = charged().do('payment.take', taken(90, 8800));
    expect(play.try('payment.take', taken(91, 8801, { kind: 'refund' }))).toBe('content-changed');
    play.do('payment.take', taken(91, 800, { kind: 'refund', how: 'transfer' }), '18:00', chiba);
    expect([receivedOf(play.case), owedOf(play.case)]).toEqual([8000, 800]);
  });

  test('[C87] a mistake stays in the record and does not count, until a receipt tells it', () => {
    const play = charged()
      .do('payment.take', taken(90, 5000))
      .do('payment.take-back', { id: id(90) }, '12:11');
    expect(receivedOf(play.case)).toBe(0);
    expect(play.case.payments).toMatchObject([{ amount: 5000, withdrawnAt: at('12:11') }]);
    expect(play.try('payment.take-back', { id: id(90) })).toBe('unknown-row');
    play.do('payment.take', taken(91, 8800));
    const paper = buildPaper(play.case, 'receipt', {
      customer,
      shop,
      language: 'ja',
      technicianName: '高橋 健',
    });
    const { kind, serial, language, total, addressee } = paper;
    const said = { kind, serial, language, total, addressee, correctsId: null };
    const content = canonicalPaper(paper);
    play.do('paper.issue', { id: id(95), ...said, content, contentHash: 'a'.repeat(64) });
    expect(play.try('payment.take-back', { id: id(91) })).toBe('wrong-state');
  });

  test('[C87] a payment out of which something was given back stays', () => {
    const play = charged()
      .do('payment.take', taken(90, 5000))
      .do('payment.take', taken(91, 1000, { kind: 'refund' }));
    expect(play.try('payment.take-back', { id: id(90) })).toBe('wrong-state');
    play.do('payment.take-back', { id: id(91) }).do('payment.take-back', { id: id(90) });
    expect(receivedOf(play.case)).toBe(0);
  });
});
