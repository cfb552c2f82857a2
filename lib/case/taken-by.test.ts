import { expect, test } from 'vitest';
import { takenBy } from './taken-by';
import { at, chiba, id, Play, sato, takahashi } from './testing/play';

const money = (n: number, amount: number, how: 'cash' | 'card', kind: 'payment' | 'refund' = 'payment') => ({
  id: id(n),
  kind,
  how,
  amount,
  tendered: null,
  note: null,
});

test('a technician’s day: at once on the spot, in parts, less what was given back', () => {
  const play = Play.arrived()
    .do('payment.record', { paidHow: 'cash', paidAmount: 3000, addressee: null }, '12:00')
    .do('payment.take', money(90, 5000, 'card'), '12:10')
    .do('payment.take', money(91, 500, 'cash', 'refund'), '12:20')
    .do('payment.take', money(92, 700, 'cash'), '12:30', chiba);
  const of = (userId: string, now = at('18:00')) => takenBy([play.case], userId, now, 'UTC');
  expect(of(takahashi.userId)).toEqual([
    { how: 'cash', amount: 2500 },
    { how: 'card', amount: 5000 },
  ]);
  expect(of(chiba.userId)).toEqual([{ how: 'cash', amount: 700 }]);
  expect(of(sato.userId)).toEqual([]);
  expect(of(takahashi.userId, '2026-11-25T10:00:00.000Z')).toEqual([]);
});

test('the day is the shop’s, not the clock’s', () => {
  const play = Play.arrived().do('payment.take', money(90, 5000, 'cash'), '16:00');
  const tokyo = (now: string) => takenBy([play.case], takahashi.userId, now, 'Asia/Tokyo');
  // 16:00 UTC is 1:00 of the next day in Tokyo.
  expect(tokyo('2026-11-24T10:00:00.000Z')).toEqual([]);
  expect(tokyo('2026-11-25T10:00:00.000Z')).toHaveLength(1);
});
