import { describe, expect, test } from 'vitest';
import { stretches } from './attempts';
import { at, id, Play, takahashi } from './testing/play';

const attempt = {
  id: id(50),
  visitId: id(30),
  remedyId: null,
  title: '技術窓口へ電話',
  channel: 'phone' as const,
  operator: 'customer' as const,
  customerMust: true,
  phase: 'wait-queue' as const,
};
/** Waits 11:27, speaks 11:39, ends 11:47. */
const called = () =>
  Play.arrived()
    .do('attempt.start', attempt, '11:27')
    .do('attempt.phase', { id: id(50), phase: 'work' }, '11:39')
    .do('attempt.end', { id: id(50), outcome: 'learnt' }, '11:47');
const ofAttempt = (which: 'start' | 'end' | number, time: string) => ({
  list: 'attempts' as const,
  id: id(50),
  which,
  at: at(time),
});
const ofVisit = (which: 'left-for' | 'arrived' | 'left', time: string) => ({
  list: 'visits' as const,
  id: id(30),
  which,
  at: at(time),
});
const visit = { id: id(30), appointmentId: id(20), technicianId: takahashi.userId };
const visited = () =>
  Play.scheduled()
    .do('visit.leave-for', visit, '10:12')
    .do('visit.arrive', visit, '10:31')
    .do('visit.end', { id: id(30), outcome: 'done', note: null }, '12:05');

describe('times of attempts', () => {
  test('[C48] beginning, phase and end keep what was first recorded', () => {
    const play = called()
      .do('time.correct', ofAttempt('start', '11:20'), '12:00')
      .do('time.correct', ofAttempt(1, '11:35'), '12:00')
      .do('time.correct', ofAttempt(1, '11:36'), '12:00')
      .do('time.correct', ofAttempt('end', '11:50'), '12:00');
    const [row] = play.case.attempts;
    expect(row).toMatchObject({
      startedAt: at('11:20'),
      correctedAt: at('11:27'),
      endedAt: at('11:50'),
      endCorrectedAt: at('11:47'),
    });
    expect(row?.phases).toEqual([
      { kind: 'wait-queue', fromAt: at('11:20') },
      { kind: 'work', fromAt: at('11:36'), correctedAt: at('11:39') },
    ]);
    expect(row && stretches(row, at('12:00')).map(({ fromAt, toAt }) => [fromAt, toAt])).toEqual([
      [at('11:20'), at('11:36')],
      [at('11:36'), at('11:50')],
    ]);
  });

  test('[C48] corrected back to what was first recorded nothing is corrected', () => {
    const play = called()
      .do('time.correct', ofAttempt('end', '11:45'), '12:00')
      .do('time.correct', ofAttempt('end', '11:47'), '12:00')
      .do('time.correct', ofAttempt(1, '11:40'), '12:00')
      .do('time.correct', ofAttempt(1, '11:39'), '12:00');
    expect(play.case).toEqual({ ...called().case, root: play.case.root });
  });

  test('[C48] an attempt that goes on again has no corrected end', () => {
    const play = called()
      .do('time.correct', ofAttempt('end', '11:45'), '12:00')
      .do('attempt.phase', { id: id(50), phase: 'wait-reply' }, '12:01');
    expect(play.case.attempts).toMatchObject([{ endedAt: null, endCorrectedAt: null }]);
  });

  test('[C62] phases and end stay in their order', () => {
    const play = called();
    expect(play.try('time.correct', ofAttempt('start', '11:40'), '12:00')).toBe('times-crossed');
    expect(play.try('time.correct', ofAttempt(1, '11:26'), '12:00')).toBe('times-crossed');
    expect(play.try('time.correct', ofAttempt(1, '11:48'), '12:00')).toBe('times-crossed');
    expect(play.try('time.correct', ofAttempt('end', '11:38'), '12:00')).toBe('times-crossed');
    expect(play.try('time.correct', ofAttempt('end', '11:39'), '12:00')).toBeNull();
  });

  test('[C62] only times that are there are corrected', () => {
    const play = Play.arrived().do('attempt.start', attempt, '11:27');
    expect(play.try('time.correct', ofAttempt('end', '11:30'), '12:00')).toBe('unknown-row');
    expect(play.try('time.correct', ofAttempt(1, '11:30'), '12:00')).toBe('unknown-row');
    expect(
      play.try('time.correct', { list: 'attempts', id: id(50), which: 'arrived', at: at('11:20') }, '12:00'),
    ).toBe('unknown-row');
    expect(play.try('time.correct', { list: 'attempts', id: id(50), at: at('11:20') }, '12:00')).toBe(
      'unknown-row',
    );
  });
});

describe('times of visits', () => {
  test('[C48] leaving, arriving and the end keep what was first recorded', () => {
    const play = visited()
      .do('time.correct', ofVisit('left-for', '10:05'), '12:10')
      .do('time.correct', ofVisit('arrived', '10:28'), '12:10')
      .do('time.correct', ofVisit('left', '12:00'), '12:10');
    expect(play.case.visits).toMatchObject([
      {
        leftForAt: at('10:05'),
        leftForCorrectedAt: at('10:12'),
        arrivedAt: at('10:28'),
        arrivedCorrectedAt: at('10:31'),
        leftAt: at('12:00'),
        leftCorrectedAt: at('12:05'),
      },
    ]);
  });

  test('[C62] a visit’s times stay in their order', () => {
    const play = visited();
    expect(play.try('time.correct', ofVisit('left-for', '10:32'), '12:10')).toBe('times-crossed');
    expect(play.try('time.correct', ofVisit('arrived', '10:11'), '12:10')).toBe('times-crossed');
    expect(play.try('time.correct', ofVisit('left', '10:30'), '12:10')).toBe('times-crossed');
    expect(Play.arrived().try('time.correct', ofVisit('left', '11:00'), '12:10')).toBe('unknown-row');
    expect(Play.arrived().try('time.correct', ofVisit('left-for', '10:00'), '12:10')).toBe('unknown-row');
  });

  test('[C63] nothing is corrected to what is still to come', () => {
    expect(visited().try('time.correct', ofVisit('left', '12:11'), '12:10')).toBe('time-in-future');
    expect(called().try('time.correct', ofAttempt('end', '12:11'), '12:10')).toBe('time-in-future');
    expect(called().try('time.correct', ofAttempt('end', '12:10'), '12:10')).toBeNull();
  });
});
