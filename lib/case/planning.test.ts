import { describe, expect, test } from 'vitest';
import { at, chiba, id, opening, Play, sato, takahashi } from './testing/play';

describe('opening and planning', () => {
  test('[C1] a case is opened once, with the server’s number', () => {
    const play = new Play().do('case.open', opening, '09:14', chiba);
    expect(play.case.root).toMatchObject({
      number: 'K-2026-00042',
      status: 'received',
      priceToldAt: at('09:14'),
    });
    expect(play.try('case.open', opening, '09:15', chiba)).toBe('already-exists');
  });

  test('[C1] a technician opens a case on the spot for themselves only', () => {
    const forWhom = (technicianId: string) => ({ ...opening, assignTo: { id: id(21), technicianId } });
    expect(new Play().try('case.open', forWhom(sato.userId))).toBe('not-allowed');
    expect(new Play().do('case.open', forWhom(takahashi.userId)).case.assignments).toHaveLength(1);
  });

  test('[C2] only the fields given change', () => {
    const { root } = Play.scheduled().do('case.edit', { urgency: 'this-week' }, '09:20', chiba).case;
    expect(root).toMatchObject({ urgency: 'this-week', headline: opening.headline });
  });

  test('[C3] making somebody responsible ends the one before', () => {
    const play = Play.scheduled().do(
      'case.assign',
      { id: id(22), technicianId: sato.userId },
      '09:30',
      chiba,
    );
    expect(play.case.assignments.map(({ technicianId, untilAt }) => [technicianId, untilAt])).toEqual([
      [takahashi.userId, at('09:30')],
      [sato.userId, null],
    ]);
  });

  test('[C4] the same appointment again moves it, and it ends after it begins', () => {
    const play = Play.scheduled();
    const moved = {
      id: id(20),
      technicianId: sato.userId,
      startsAt: at('13:00'),
      endsAt: at('14:00'),
      note: null,
      assignmentId: id(23),
    };
    play.do('appointment.make', moved, '09:40', chiba);
    expect(play.case.appointments).toMatchObject([{ startsAt: at('13:00'), technicianId: sato.userId }]);
    expect(play.try('appointment.make', { ...moved, endsAt: at('13:00') }, '09:41', chiba)).toBe(
      'wrong-state',
    );
  });

  test('[C5] a cancelled appointment leaves the case open', () => {
    const play = Play.scheduled().do('appointment.cancel', { id: id(20), note: null }, '09:30', chiba);
    expect(play.case.root.status).toBe('received');
    expect(play.try('appointment.cancel', { id: id(99), note: null }, '09:31', chiba)).toBe('unknown-row');
  });

  test('[C6] solved by phone closes at once, but not when somebody has gone', () => {
    const words = 'ケーブルの抜けでした';
    const play = Play.scheduled().do('case.solve-by-phone', { words }, '09:20', chiba);
    expect(play.case.root).toMatchObject({
      status: 'closed',
      result: 'resolved-by-phone',
      resultWords: words,
    });
    expect(Play.arrived().try('case.solve-by-phone', { words }, '11:00', chiba)).toBe('wrong-state');
  });

  test('[C7] a cancelled case has no planned appointment left', () => {
    const play = Play.scheduled().do('case.cancel', { words: '直ったとのこと' }, '09:50', chiba);
    expect(play.case.root.status).toBe('cancelled');
    expect(play.case.appointments.every(({ state }) => state === 'cancelled')).toBe(true);
  });
});
