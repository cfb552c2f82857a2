import { describe, expect, test } from 'vitest';
import { buildCreditNote, buildPaper, type GivenBack } from '@/lib/report/build-paper';
import { canonicalPaper, type PaperContent } from '@/lib/report/paper-content';
import { customer, shop } from '@/lib/report/testing/reference-case';
import { paperNumber, standingPapers, withoutReceipt } from './papers';
import type { PaperKind } from './terms';
import { at, chiba, id, Play } from './testing/play';

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
const input = { customer, shop, language: 'ja' as const, technicianName: '高橋 健' };
const HASH = 'a'.repeat(64);

const argsOf = (n: number, content: PaperContent, correctsId: string | null = null) => {
  const { kind, serial, language, total, addressee } = content;
  const text = { content: canonicalPaper(content), contentHash: HASH };
  return { id: id(n), kind, serial, language, total, addressee, correctsId, ...text };
};
const built = (play: Play, kind: Exclude<PaperKind, 'credit'>) => buildPaper(play.case, kind, input);
const credit = (play: Play, back: GivenBack[], reason = '金額の訂正') => {
  const [corrects] = standingPapers(play.case, 'invoice');
  if (!corrects) throw new Error('no invoice stands');
  return argsOf(
    0xc0 + play.case.papers.length,
    buildCreditNote(play.case, { corrects, back, reason, ...input }),
    corrects.id,
  );
};
const paid = (paidAmount: number | null) => ({ paidHow: 'cash' as const, paidAmount, addressee: null });

const estimated = () => Play.arrived().do('fee.add', line(80, 8800));
const approved = () =>
  estimated().do('approval.record', {
    id: id(85),
    personId: id(31),
    kind: 'estimate',
    answer: 'approved',
    lineIds: [id(80)],
    total: 8800,
  });
const invoiced = () => {
  const play = approved();
  return play.do('paper.issue', argsOf(90, built(play, 'invoice')), '12:00');
};

describe('a paper', () => {
  test('[C80] never changes, and its row says what its content says', () => {
    const play = estimated();
    const args = argsOf(90, built(play, 'estimate'));
    expect(play.try('paper.issue', { ...args, total: 8000 })).toBe('malformed');
    expect(play.try('paper.issue', { ...args, addressee: '佐々木 様' })).toBe('malformed');
    expect(play.try('paper.issue', { ...args, content: '{"v":1}' })).toBe('malformed');
    play.do('paper.issue', args, '10:36');
    expect(play.case.papers).toMatchObject([{ kind: 'estimate', total: 8800, issuedAt: at('10:36') }]);
    expect(play.try('paper.issue', { ...args, serial: 2 })).toBe('already-exists');
  });

  test('[C81] has the next number of its kind, which no server has to give', () => {
    const play = estimated();
    const first = argsOf(90, built(play, 'estimate'));
    play.do('paper.issue', first);
    expect(play.try('paper.issue', { ...first, id: id(91) })).toBe('content-changed');
    play.do('paper.issue', argsOf(91, built(play, 'estimate')));
    expect(play.case.papers.map((paper) => paperNumber(play.case.root.number, paper))).toEqual([
      'K-2026-00042-E1',
      'K-2026-00042-E2',
    ]);
    expect(play.case.papers.map((paper) => paperNumber(null, paper))).toEqual(['E1', 'E2']);
  });

  test('[C82] asks for the fee as it stands, and an invoice for nothing that nobody approved', () => {
    const play = estimated();
    expect(Play.arrived().try('paper.issue', argsOf(90, built(Play.arrived(), 'estimate')))).toBe(
      'content-changed',
    );
    expect(play.try('paper.issue', argsOf(90, built(play, 'invoice')))).toBe('estimate-missing');
    const before = argsOf(90, built(play, 'estimate'));
    expect(play.do('fee.add', line(81, 1100)).try('paper.issue', before)).toBe('content-changed');
  });

  test('[C83] one invoice stands at a time', () => {
    const play = invoiced();
    expect(play.try('paper.issue', argsOf(91, built(play, 'invoice')))).toBe('already-exists');
    play.do('paper.issue', credit(play, [{ label: '作業料', taxRate: 10, total: 8800 }]), '13:00', chiba);
    play.do('paper.issue', argsOf(91, built(play, 'invoice')), '13:01', chiba);
    expect(play.case.papers.map(({ kind, serial }) => `${kind} ${serial}`)).toEqual([
      'invoice 1',
      'invoice 2',
      'credit 1',
    ]);
  });

  test('[C84] receipts never come to more than was received', () => {
    const play = approved();
    expect(play.try('paper.issue', argsOf(90, built(play, 'receipt')))).toBe('content-changed');
    play.do('payment.record', paid(5000));
    play.do('paper.issue', argsOf(90, built(play, 'receipt')));
    expect(withoutReceipt(play.case)).toBe(0);
    expect(play.try('paper.issue', argsOf(91, built(play, 'receipt')))).toBe('content-changed');
    play.do('payment.record', paid(8800));
    play.do('paper.issue', argsOf(91, built(play, 'receipt')));
    expect(play.case.papers.map(({ total }) => total)).toEqual([5000, 3800]);
  });

  test('[C85] a credit note gives back what stands of an invoice or receipt, and no more', () => {
    const play = invoiced();
    const half = [{ label: '作業料', taxRate: 10, total: 4400 }];
    play.do('paper.issue', credit(play, half), '13:00', chiba);
    expect(play.try('paper.issue', credit(play, [{ ...half[0]!, total: 4401 }]), '13:01', chiba)).toBe(
      'content-changed',
    );
    const unknown = { ...credit(play, half), correctsId: id(999) };
    expect(play.try('paper.issue', unknown, '13:01', chiba)).toBe('unknown-row');
    expect(play.try('paper.issue', { ...credit(play, half), correctsId: null }, '13:01', chiba)).toBe(
      'unknown-row',
    );
  });

  test('[C80] is issued after the case has closed, which stays closed', () => {
    const play = approved()
      .do('case.stop', { reason: 'follow-up', words: '次回', nextOn: null })
      .do('visit.end', { id: id(30), outcome: 'done', note: null })
      .do('case.close', {}, '13:00', chiba);
    play.do('paper.issue', argsOf(90, built(play, 'invoice')), '18:00', chiba);
    expect(play.case.root.status).toBe('closed');
  });
});
