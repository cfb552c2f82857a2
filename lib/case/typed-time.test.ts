import { describe, expect, test } from 'vitest';
import { at, id, Play } from './testing/play';
import { fittingTime, typedTime } from './typed-time';

const seconds = (time: string, more: string) => at(time).replace(':00.000Z', `:${more}.000Z`);

describe('a time that is typed', () => {
  test('is that of the same day, at the beginning of its minute', () => {
    expect(typedTime(seconds('10:05', '40'), '19:05', '18:50', at('11:00'))).toBe(at('09:50'));
    expect(typedTime(seconds('10:05', '40'), '19:05', '19:06', seconds('10:06', '10'))).toBe(at('10:06'));
  });

  test('is the day before’s where it would be still to come', () => {
    expect(typedTime('2026-11-24T00:10:00.000Z', '00:10', '23:50', '2026-11-24T00:12:00.000Z')).toBe(
      '2026-11-23T23:50:00.000Z',
    );
  });

  test('stays still to come, to be refused, where that day before is long ago', () => {
    expect(typedTime(at('04:08'), '13:08', '23:59', at('04:09'))).toBe(at('14:59'));
  });

  test('keeps the order where a neighbour lies in the same minute', () => {
    const play = Play.arrived();
    const attempt = {
      id: id(50),
      visitId: id(30),
      remedyId: null,
      title: '電話',
      channel: 'phone' as const,
      operator: 'customer' as const,
      customerMust: false,
      phase: 'work' as const,
    };
    play.do('attempt.start', attempt, '11:00').do('attempt.end', { id: id(50), outcome: 'worked' }, '11:20');
    const [row] = play.case.attempts;
    const begun = seconds('11:00', '40');
    const state = {
      ...play.case,
      attempts: row ? [{ ...row, startedAt: begun, phases: [{ kind: 'work' as const, fromAt: begun }] }] : [],
    };
    const target = { list: 'attempts' as const, id: id(50), which: 'end' as const };
    expect(fittingTime(state, target, at('11:00'), at('12:00'))).toBe(begun);
    expect(fittingTime(state, target, at('11:05'), at('12:00'))).toBe(at('11:05'));
    expect(fittingTime(state, target, at('10:59'), at('12:00'))).toBe(at('10:59'));
  });
});
