import { describe, expect, test } from 'vitest';
import { estimateOf, isAddition, linesAnswered } from './estimate';
import { at, id, Play } from './testing/play';

const line = (n: number, amount: number, due: boolean) => ({
  id: id(n),
  feeItemId: null,
  kind: due ? ('call-out' as const) : ('work' as const),
  label: `line ${n}`,
  note: null,
  amount,
  quantity: 1,
  taxRate: 10,
  due,
});
const approval = (n: number, answer: 'approved' | 'diagnosis-only', lineIds: string[], total: number) => ({
  id: id(n),
  personId: id(31),
  kind: 'estimate' as const,
  answer,
  lineIds,
  total,
});
const estimated = () =>
  Play.arrived()
    .do('fee.add', line(1, 5500, true), '10:34')
    .do('fee.add', line(2, 3300, false), '10:34');
const ids = (rows: { id: string }[]) => rows.map((row) => row.id);

describe('estimateOf', () => {
  test('asks for the whole estimate at first', () => {
    const { case: state } = estimated();
    expect(ids(estimateOf(state).asked)).toEqual([id(1), id(2)]);
    expect(isAddition(state)).toBe(false);
  });

  test('asks again only for what came in after the answer', () => {
    const play = estimated().do('approval.record', approval(3, 'approved', [id(1), id(2)], 8800), '10:36');
    expect(estimateOf(play.case)).toMatchObject({ asked: [], answer: { approvedAt: at('10:36') } });
    play.do('fee.add', line(4, 1100, false), '11:40');
    expect(ids(estimateOf(play.case).asked)).toEqual([id(4)]);
    expect(isAddition(play.case)).toBe(true);
  });

  test('a withdrawn answer does not count', () => {
    const play = estimated()
      .do('approval.record', approval(3, 'approved', [id(1), id(2)], 8800), '10:36')
      .do('row.withdraw', { list: 'approvals', id: id(3) }, '10:37');
    expect(ids(estimateOf(play.case).asked)).toEqual([id(1), id(2)]);
  });
});

describe('linesAnswered', () => {
  test('the diagnosis alone is what is due anyway; the work can be approved later', () => {
    const play = estimated();
    expect(ids(linesAnswered(play.case, 'diagnosis-only'))).toEqual([id(1)]);
    play.do('approval.record', approval(3, 'diagnosis-only', [id(1)], 5500), '10:36');
    expect(estimateOf(play.case).asked).toEqual([]);
    expect(ids(linesAnswered(play.case, 'approved'))).toEqual([id(2)]);
  });
});
