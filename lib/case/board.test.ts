import { describe, expect, it } from 'vitest';
import { type BoardVisit, linesOf, lookOf, spanOf } from './board';

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const visit = (given: Partial<BoardVisit>): BoardVisit => ({
  caseId: 'case',
  status: 'scheduled',
  result: null,
  headline: 'メールが届かない',
  customerName: '三浦会計事務所',
  technicianId: 'sato',
  startsAt: at('14:00'),
  endsAt: at('15:30'),
  leftForAt: null,
  arrivedAt: null,
  leftAt: null,
  step: 'greeting',
  ...given,
});

describe('a visit on the board', () => {
  it.each([
    ['planned', {}, '13:00'],
    ['planned', {}, '14:10'],
    ['missed', {}, '14:16'],
    ['on-the-way', { leftForAt: at('13:40') }, '14:30'],
    ['now', { arrivedAt: at('14:02') }, '15:00'],
    ['over', { arrivedAt: at('14:02') }, '15:42'],
    ['done', { arrivedAt: at('14:02'), leftAt: at('15:10') }, '15:42'],
    ['done', { arrivedAt: at('14:02'), status: 'review' }, '15:42'],
  ] as const)('is %s', (look, given, now) => {
    expect(lookOf(visit(given), at(now))).toBe(look);
  });
  it('lies where it was, grows while it lasts, and ends where it ended', () => {
    expect(spanOf(visit({}), at('13:00'))).toEqual({ from: at('14:00'), to: at('15:30') });
    expect(spanOf(visit({ arrivedAt: at('14:02') }), at('15:00'))).toEqual({
      from: at('14:02'),
      to: at('15:30'),
    });
    expect(spanOf(visit({ arrivedAt: at('14:02') }), at('15:42'))).toEqual({
      from: at('14:02'),
      to: at('15:42'),
    });
    expect(spanOf(visit({ arrivedAt: at('14:02'), leftAt: at('14:40') }), at('15:42'))).toEqual({
      from: at('14:02'),
      to: at('14:40'),
    });
  });
  it('has a length even where it began after its promised end', () => {
    expect(spanOf(visit({ leftForAt: at('16:00') }), at('16:05'))).toEqual({
      from: at('16:00'),
      to: at('17:00'),
    });
  });
});

it('draws what overlaps on lines of its own, and uses a line again once it is free', () => {
  const spans = [
    { from: 0, to: 10 },
    { from: 5, to: 20 },
    { from: 10, to: 15 },
    { from: 12, to: 30 },
  ];
  expect(linesOf(spans)).toEqual([0, 1, 0, 2]);
});
