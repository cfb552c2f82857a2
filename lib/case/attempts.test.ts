import { describe, expect, test } from 'vitest';
import { openAttempts, stretches, waitedMinutes } from './attempts';
import { at, id, Play } from './testing/play';

const attempt = (n: number) => ({
  id: id(n),
  visitId: id(30),
  remedyId: null,
  title: '技術窓口へ電話',
  channel: 'phone' as const,
  operator: 'customer' as const,
  customerMust: true,
  phase: 'wait-queue' as const,
});

describe('attempts', () => {
  test('[C30] attempts overlap, and one begins once', () => {
    const play = Play.arrived()
      .do('attempt.start', attempt(50), '11:24')
      .do('attempt.start', attempt(51), '11:27');
    expect(openAttempts(play.case)).toHaveLength(2);
    expect(play.try('attempt.start', attempt(50))).toBe('already-exists');
  });

  test('[C31] details change field by field', () => {
    const play = Play.arrived()
      .do('attempt.start', attempt(50))
      .do('attempt.edit', { id: id(50), personName: '工藤' });
    play.do('attempt.edit', { id: id(50), reference: 'AN-70318' });
    expect(play.case.attempts).toMatchObject([{ personName: '工藤', reference: 'AN-70318' }]);
  });

  test('[C32] each phase has its beginning; a new one opens an ended attempt again', () => {
    const play = Play.arrived().do('attempt.start', attempt(50), '11:27');
    play
      .do('attempt.phase', { id: id(50), phase: 'work' }, '11:39')
      .do('attempt.end', { id: id(50), outcome: 'learnt' }, '11:47');
    const [row] = play.case.attempts;
    expect(row && stretches(row, at('12:00'))).toEqual([
      { kind: 'wait-queue', fromAt: at('11:27'), toAt: at('11:39') },
      { kind: 'work', fromAt: at('11:39'), toAt: at('11:47') },
    ]);
    play.do('attempt.phase', { id: id(50), phase: 'wait-reply' }, '11:50');
    expect(play.case.attempts).toMatchObject([{ endedAt: null, outcome: null }]);
  });

  test('how long others let it wait is told in minutes, and nothing where nobody did', () => {
    const play = Play.arrived().do('attempt.start', attempt(50), '11:27');
    play
      .do('attempt.phase', { id: id(50), phase: 'work' }, '11:39')
      .do('attempt.phase', { id: id(50), phase: 'wait-reply' }, '11:45');
    const [waits] = play.case.attempts;
    expect(waits && waitedMinutes(waits, at('11:52'))).toBe(19);
    const [talks] = Play.arrived().do('attempt.start', { ...attempt(50), phase: 'work' }).case.attempts;
    expect(talks && waitedMinutes(talks, at('18:00'))).toBeNull();
  });

  test('[C33] every outcome but waiting ends an attempt', () => {
    const play = Play.arrived()
      .do('attempt.start', attempt(50))
      .do('attempt.end', { id: id(50), outcome: 'waiting' });
    expect(play.case.attempts).toMatchObject([{ outcome: 'waiting', endedAt: null }]);
    play.do('attempt.end', { id: id(50), outcome: 'worked' }, '11:56');
    expect(play.case.attempts).toMatchObject([{ endedAt: at('11:56') }]);
  });

  test('[C34] a setting touched keeps was, is and how to put it back', () => {
    const change = {
      id: id(55),
      attemptId: id(50),
      subjectId: null,
      what: 'パスワード',
      was: '6文字',
      now: '12文字',
      putBack: '戻さない',
    };
    const play = Play.arrived().do('attempt.start', attempt(50)).do('setting.record', change, '11:22');
    expect(play.case.settingChanges).toMatchObject([{ was: '6文字', changedAt: at('11:22') }]);
    expect(play.try('setting.record', { ...change, attemptId: id(99) })).toBe('unknown-row');
  });

  test('[C36] verifications are kept one by one', () => {
    const row = {
      visitId: id(30),
      subjectId: null,
      direction: 'send' as const,
      outside: true,
      ownProgram: true,
      operator: 'customer' as const,
      words: null,
    };
    const play = Play.arrived()
      .do('verification.record', { ...row, id: id(60), outcome: 'fail' }, '11:50')
      .do('verification.record', { ...row, id: id(61), outcome: 'ok' }, '11:58');
    expect(play.case.verifications.map(({ outcome }) => outcome)).toEqual(['fail', 'ok']);
  });
});
