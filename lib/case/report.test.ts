import { describe, expect, test } from 'vitest';
import { feeTotals, unapprovedLines } from './fees';
import { at, CASE, id, Play, SHOP, takahashi } from './testing/play';

const line = (n: number, amount: number) => ({
  id: id(n),
  feeItemId: null,
  kind: 'work' as const,
  label: '作業料',
  note: null,
  amount,
  quantity: 1,
  taxRate: 10,
  due: false,
});
const approval = (lineIds: string[], total: number) => ({
  id: id(85),
  personId: id(31),
  kind: 'estimate' as const,
  answer: 'approved' as const,
  lineIds,
  total,
});
const content = 'メールは、元どおりお使いいただけます';
const report = (revision: number, changeNote: string | null = null) => ({
  id: id(89 + revision),
  revision,
  language: 'ja' as const,
  content,
  contentHash: 'c'.repeat(64),
  changeNote,
});
const signature = {
  id: id(95),
  reportId: id(90),
  personId: id(31),
  name: '佐々木 和子',
  kind: 'signed' as const,
  reason: null,
  drawing: 'M10 10L20 20',
  contentHash: 'c'.repeat(64),
};
const stopped = () => Play.arrived().do('case.stop', { reason: 'follow-up', words: '次回', nextOn: null });

describe('fees', () => {
  test('[C20] [C22] lines are added, and stay in the record when removed', () => {
    const play = Play.arrived()
      .do('fee.add', line(80, 3300), '10:33')
      .do('fee.remove', { id: id(80) }, '10:34');
    expect(play.case.feeLines).toMatchObject([
      { amount: 3300, addedAt: at('10:33'), removedAt: at('10:34') },
    ]);
  });

  test('[C23] an approval names a person, known lines and exactly their total', () => {
    const play = Play.arrived().do('fee.add', line(80, 3300)).do('fee.add', line(81, 2200));
    expect(play.try('approval.record', approval([id(80), id(81)], 5400))).toBe('content-changed');
    expect(play.try('approval.record', approval([id(80), id(99)], 3300))).toBe('unknown-row');
    play.do('approval.record', approval([id(80), id(81)], 5500), '10:35');
    expect(unapprovedLines(play.case)).toEqual([]);
    expect(unapprovedLines(play.do('fee.add', line(82, 100)).case)).toHaveLength(1);
  });

  test('[C52] tax is rounded once per rate', () => {
    expect(feeTotals([line(1, 3300), line(2, 2200), line(3, 3300)])).toEqual({
      total: 8800,
      rates: [{ rate: 10, total: 8800, tax: 800 }],
    });
    const odd = [line(1, 105), line(2, 105), { ...line(3, 109), taxRate: 8 }];
    expect(feeTotals(odd).rates).toEqual([
      { rate: 10, total: 210, tax: 19 },
      { rate: 8, total: 109, tax: 8 },
    ]);
  });
});

describe('the report', () => {
  test('[C38] own sentences stand by section', () => {
    const play = Play.arrived().do('report.draft', { sections: { wrong: '送信だけが止まっていました' } });
    expect(play.case.root.reportDraft).toEqual({ wrong: '送信だけが止まっていました' });
  });

  test('[C39] payment keeps how, how much and the addressee', () => {
    const paid = { paidHow: 'cash' as const, paidAmount: 8800, addressee: '有限会社いずみ建具' };
    expect(Play.arrived().do('payment.record', paid, '12:08').case.root).toMatchObject({
      ...paid,
      paidAt: at('12:08'),
    });
  });

  test('[C41] no report without a result or with a line that nobody approved', () => {
    expect(Play.arrived().try('report.issue', report(1))).toBe('wrong-state');
    expect(stopped().do('fee.add', line(80, 3300)).try('report.issue', report(1))).toBe('estimate-missing');
  });

  test('[C40] a correction is the next revision and says what changed', () => {
    const play = stopped().do('report.issue', report(1), '12:04');
    expect(play.try('report.issue', report(1))).toBe('content-changed');
    expect(play.try('report.issue', report(2))).toBe('malformed');
    play.do('report.issue', report(2, '電話番号を訂正'), '14:20');
    expect(play.case.reports).toMatchObject([
      { revision: 1, issuedById: takahashi.userId, changeNote: null, content },
      { revision: 2, changeNote: '電話番号を訂正' },
    ]);
  });

  test('[C42] a signature is bound to the content; not signing needs a reason', () => {
    const play = stopped().do('report.issue', report(1));
    expect(play.try('signature.record', { ...signature, contentHash: 'd'.repeat(64) })).toBe(
      'content-changed',
    );
    expect(play.try('signature.record', { ...signature, kind: 'declined', drawing: null, name: null })).toBe(
      'malformed',
    );
    expect(play.try('signature.record', { ...signature, drawing: '<script>' })).toBe('malformed');
    expect(play.try('signature.record', signature)).toBeNull();
  });

  test('[C21] [C10] after the signature nothing is added and the result stands', () => {
    const play = stopped().do('report.issue', report(1)).do('signature.record', signature);
    expect(play.try('fee.add', line(80, 3300))).toBe('report-issued');
    expect(play.try('case.continue', {})).toBe('report-issued');
  });

  test('[C43] [C44] a link needs a report and ends for good', () => {
    const link = { id: id(96), tokenHash: 'e'.repeat(64), pinTag: 'f'.repeat(64), expiresAt: at('23:00') };
    expect(stopped().try('link.make', link)).toBe('report-missing');
    const play = stopped().do('report.issue', report(1)).do('link.make', link);
    play.do('link.change', { id: id(96), expiresAt: null, revoke: false });
    expect(play.case.shareLinks).toMatchObject([{ expiresAt: null, revokedAt: null }]);
    play.do('link.change', { id: id(96), expiresAt: null, revoke: true }, '15:00');
    play.do('link.change', { id: id(96), expiresAt: at('23:00'), revoke: false }, '15:01');
    expect(play.case.shareLinks).toMatchObject([{ revokedAt: at('15:00') }]);
  });

  test('[C45] the customer changes their own rating; nobody else gives one', () => {
    const customer = { kind: 'customer' as const, shopId: SHOP, caseId: CASE };
    const rating = { id: id(97), score: 4, words: null, mayTell: false };
    const play = stopped().do('rating.give', rating, '13:42', customer);
    play.do('rating.give', { ...rating, score: 5 }, '13:50', customer);
    expect(play.case.ratings).toMatchObject([{ score: 5, ratedAt: at('13:42'), changedAt: at('13:50') }]);
    expect(play.try('rating.give', rating, '13:51')).toBe('not-allowed');
    expect(play.try('rating.give', rating, '13:51', { ...customer, caseId: id(98) })).toBe('not-allowed');
  });
});
