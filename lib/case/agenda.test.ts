import { describe, expect, test } from 'vitest';
import { agenda } from './agenda';
import { at, id, Play, sato, takahashi } from './testing/play';

const ZONE = 'Asia/Tokyo';
const of = (play: Play, now: string, technician = takahashi) =>
  agenda([play.case], technician.userId, now, ZONE);

describe('a technician’s day', () => {
  test('a promise stands in its own day of the shop’s zone', () => {
    const play = Play.scheduled();
    expect(of(play, at('01:00')).today).toMatchObject([{ startsAt: at('10:30'), ended: false }]);
    // 15:30 UTC is half past midnight in Tokyo.
    expect(of(play, '2026-11-23T14:59:00.000Z').later).toHaveLength(1);
    expect(of(play, '2026-11-23T15:01:00.000Z').today).toHaveLength(1);
  });

  test('a promise that nobody kept stays in sight, a visit made goes to the past', () => {
    const play = Play.scheduled();
    expect(of(play, '2026-11-27T01:00:00.000Z').today).toHaveLength(1);
    play
      .do('visit.arrive', { id: id(30), appointmentId: id(20), technicianId: takahashi.userId }, '10:31')
      .do('visit.end', { id: id(30), outcome: 'done', note: null }, '12:00');
    const next = of(play, '2026-11-27T01:00:00.000Z');
    expect(next.past).toMatchObject([{ visit: { outcome: 'done' }, ended: true }]);
    expect(next.later).toMatchObject([{ startsAt: null, visit: undefined }]);
  });

  test('a visit that goes on past midnight is today’s', () => {
    const play = Play.arrived();
    expect(of(play, '2026-11-25T16:00:00.000Z').today).toMatchObject([
      { visit: { id: id(30) }, ended: false },
    ]);
  });

  test('other people’s cases are not in it', () => {
    expect(of(Play.scheduled(), at('01:00'), sato)).toEqual({ today: [], later: [], past: [] });
  });
});
