import { describe, expect, test } from 'vitest';
import { id, Play, takahashi } from '@/lib/case/testing/play';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { buildReport } from './build-report';
import { canonical, readCanonical } from './canonical';
import { isChanged } from './is-changed';
import { at, inputFor } from './testing/reference-case';

const playbook = loadPlaybook('email');
const input = inputFor(playbook);

/** A short visit on a tablet that is ahead by so many minutes; the office approves a fee on the phone. */
const visit = (ahead: number): Play => {
  const play = Play.scheduled(playbook);
  play.ahead = ahead;
  const attempt = { remedyId: null, title: '窓口へ電話', channel: 'phone', operator: 'technician' } as const;
  return play
    .do('visit.arrive', { id: id(30), appointmentId: id(20), technicianId: takahashi.userId }, '10:31')
    .do(
      'attempt.start',
      { id: id(60), visitId: id(30), ...attempt, customerMust: false, phase: 'wait-queue' },
      '11:05',
    )
    .do('attempt.phase', { id: id(60), phase: 'work' }, '11:17')
    .do('attempt.end', { id: id(60), outcome: 'learnt' }, '11:20')
    .do('workaround.offer', { words: 'ウェブメールで読めます。' }, '11:22')
    .do('case.stop', { reason: 'other', words: 'ここまで', nextOn: null }, '11:25');
};

describe('a report of what a wrong clock recorded', () => {
  const right = buildReport(visit(0).case, input);

  test.each([180, -180, 60 * 24 * 365])('tells the true times, and says so (%d minutes)', (ahead) => {
    const told = buildReport(visit(ahead).case, input);
    expect(told).toEqual({ ...right, timesCorrected: true });
    expect(told.visits).toEqual([{ arrivedAt: at('10:31') }]);
    expect(told.attempts[0]).toMatchObject({ startedAt: at('11:05'), waitedMinutes: 12 });
    expect(readCanonical(canonical(told))).toEqual(told);
  });

  test('says nothing of clocks where none of its times was touched', () => {
    expect(right).not.toHaveProperty('timesCorrected');
    const play = Play.scheduled(playbook);
    play.ahead = 180;
    play.do('note.add', { id: id(70), words: 'メモ' }, '09:30');
    expect(play.case.clockReadings).toHaveLength(1);
    expect(buildReport(play.case, input)).toEqual(buildReport(Play.scheduled(playbook).case, input));
  });

  test('is not another one because the server measured the clock by itself, seconds apart', () => {
    const issued = canonical({ ...buildReport(visit(180).case, input), caseNumber: null });
    expect(isChanged(issued, buildReport(visit(180.1).case, input))).toBe(false);
    const told = buildReport(visit(180).case, input);
    expect(isChanged(issued, { ...told, visits: [{ arrivedAt: at('10:32') }] })).toBe(true);
    const later = visit(180).do('workaround.offer', { words: '別の方法です。' }, '11:22');
    expect(isChanged(issued, buildReport(later.case, input))).toBe(true);
  });
});
