import { describe, expect, test } from 'vitest';
import { apply } from '@/lib/mutation/apply';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { caseStateSchema } from './state';
import { at, CASE, chiba, id, Play, takahashi } from './testing/play';
import { withTrueTimes } from './true-times';

const check = (n: number) => ({
  id: id(n),
  visitId: id(30),
  checkId: 'send-client',
  outcome: 'fail',
  subjectId: null,
  words: null,
  note: null,
  operator: 'technician' as const,
});

const attempt = {
  id: id(60),
  visitId: id(30),
  remedyId: null,
  title: '窓口へ電話',
  channel: 'phone' as const,
  operator: 'technician' as const,
  customerMust: false,
  phase: 'wait-queue' as const,
};

/** Takahashi's visit on a tablet that is ahead by so many minutes. */
const visit = (ahead: number): Play => {
  const play = Play.scheduled();
  play.ahead = ahead;
  return play
    .do('visit.arrive', { id: id(30), appointmentId: id(20), technicianId: takahashi.userId }, '10:31')
    .do('check.record', check(50), '11:00')
    .do('attempt.start', attempt, '11:05')
    .do('attempt.phase', { id: id(60), phase: 'work' }, '11:17')
    .do('attempt.end', { id: id(60), outcome: 'worked' }, '11:20')
    .do('case.stop', { reason: 'other', words: 'ここまで', nextOn: null }, '11:25');
};

describe('[C66] what a clock recorded that was off', () => {
  test('stays as it was recorded, with the difference beside it', () => {
    const { case: state } = visit(180);
    expect(state.visits[0]?.arrivedAt).toBe(at('13:31'));
    expect(state.checks[0]?.recordedAt).toBe(at('14:00'));
    expect(state.clockReadings).toHaveLength(6);
    expect(state.clockReadings[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f-]{36}$/),
      occurredAt: at('13:31'),
      offsetMs: -180 * 60_000,
    });
    expect(caseStateSchema.safeParse(state).success).toBe(true);
  });

  test.each([0, 1, -1, 2, -2])('is nothing where it was off by %d minutes', (ahead) => {
    expect(visit(ahead).case.clockReadings).toEqual([]);
  });

  test('is one number for one clock, however long each request took', () => {
    const play = visit(180);
    play.ahead = 180.1;
    play.do('check.record', check(51), '11:30');
    play.ahead = 60;
    play.do('check.record', check(52), '11:31');
    expect(play.case.clockReadings.slice(-2).map(({ offsetMs }) => offsetMs / 60_000)).toEqual([-180, -60]);
  });

  test.each(['1970-01-01T00:00:00.000Z', '2999-12-31T23:59:59.999Z'])(
    'is nothing where no instant would be right (%s)',
    (occurredAt) => {
      const envelope = {
        id: id(0xf0000),
        protocol: PROTOCOL,
        aggregate: { kind: 'case' as const, id: CASE },
        name: 'note.add',
        args: { id: id(70), words: 'メモ' },
        deviceId: null,
        deviceSeq: null,
        baseVersion: 0,
        occurredAt,
      };
      const offsetMs = occurredAt.startsWith('1') ? -1e12 : 3e13;
      const context = { actor: chiba, playbook: null, numbers: {}, reviews: true, offsetMs };
      const outcome = apply(visit(0).case, envelope, context);
      expect(outcome.ok && outcome.state.clockReadings).toEqual([]);
    },
  );

  test('is none in a case of an earlier version', () => {
    const { clockReadings, ...earlier } = visit(0).case;
    expect(caseStateSchema.parse(earlier)).toEqual({ ...earlier, clockReadings });
  });
});

describe('[C67] times as they are told', () => {
  test('are those of a clock that was right', () => {
    const { clockReadings, ...told } = withTrueTimes(visit(180).case);
    expect(clockReadings).not.toEqual([]);
    expect({ ...told, clockReadings: [] }).toEqual(visit(0).case);
    expect(withTrueTimes(visit(-180).case).attempts).toEqual(visit(0).case.attempts);
  });

  test('leave the office’s alone, which were recorded by another clock', () => {
    const play = visit(180).do('note.add', { id: id(70), words: 'お電話あり' }, '13:40', chiba);
    expect(withTrueTimes(play.case).notes[0]?.notedAt).toBe(at('13:40'));
  });

  test('are, where a person corrected one, as it was corrected', () => {
    const play = visit(180);
    const correct = (args: { list: 'checks'; id: string; at: string }) =>
      play.do('time.correct', args, '11:30');
    correct({ list: 'checks', id: id(50), at: at('10:52') });
    expect(withTrueTimes(play.case).checks[0]?.recordedAt).toBe(at('10:52'));
    // Also where the correction is a time at which that clock recorded something else.
    correct({ list: 'checks', id: id(50), at: at('13:31') });
    expect(withTrueTimes(play.case).checks[0]?.recordedAt).toBe(at('13:31'));
    expect(withTrueTimes(play.case).visits[0]?.arrivedAt).toBe(at('10:31'));
  });

  test('are the recorded ones, the same object, where every clock was right', () => {
    const { case: state } = visit(0);
    expect(withTrueTimes(state)).toBe(state);
  });
});
