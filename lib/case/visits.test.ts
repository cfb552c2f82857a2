import { describe, expect, test } from 'vitest';
import { at, id, Play, takahashi } from './testing/play';

const visit = { id: id(30), appointmentId: id(20), technicianId: takahashi.userId };

describe('visits', () => {
  test('[C13] leaving begins a visit with the case’s playbook version', () => {
    const play = Play.scheduled().do('visit.leave-for', visit, '10:12');
    expect(play.case.visits).toMatchObject([{ leftForAt: at('10:12'), arrivedAt: null, playbookVersion: 1 }]);
    expect(play.case.root.status).toBe('en-route');
  });

  test('[C14] a visit may begin by arriving, and keeps when it was left for', () => {
    expect(Play.scheduled().do('visit.arrive', visit, '10:31').case.visits[0]?.leftForAt).toBeNull();
    const play = Play.scheduled().do('visit.leave-for', visit, '10:12').do('visit.arrive', visit, '10:31');
    expect(play.case.visits).toMatchObject([{ leftForAt: at('10:12'), arrivedAt: at('10:31') }]);
    expect(play.case.root.status).toBe('on-site');
  });

  test('[C15] nobody home ends the visit and leaves the case to be followed up', () => {
    const play = Play.arrived().do('visit.end', { id: id(30), outcome: 'nobody-home', note: null }, '10:40');
    expect(play.case.visits).toMatchObject([{ outcome: 'nobody-home', leftAt: at('10:40') }]);
    expect(play.case.root.status).toBe('follow-up');
  });

  test('[C16] without review the end of the visit closes a case that has a result', () => {
    const stop = { reason: 'follow-up' as const, words: '次回', nextOn: null };
    const end = { id: id(30), outcome: 'done' as const, note: null };
    expect(Play.arrived(null, false).do('case.stop', stop).do('visit.end', end).case.root.status).toBe(
      'closed',
    );
    expect(Play.arrived(null, true).do('case.stop', stop).do('visit.end', end).case.root.status).toBe(
      'review',
    );
  });

  test('[C51] cancelled comes before closed, and a planned appointment before review', () => {
    const play = Play.scheduled();
    expect(play.case.root.status).toBe('scheduled');
    play.do('case.stop', { reason: 'follow-up', words: '次回', nextOn: null });
    expect(play.case.root.status).toBe('scheduled');
  });
});
