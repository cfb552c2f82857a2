import { describe, expect, test } from 'vitest';
import { latestConsent } from './consents';
import { steps } from './steps';
import { at, chiba, id, Play, takahashi } from './testing/play';
import { loadPlaybook } from '@/prisma/playbooks/load';

const playbook = loadPlaybook('email');
const visit = { id: id(30), appointmentId: id(20), technicianId: takahashi.userId };
const back = (which: 'left-for' | 'arrived' | 'left') => ({ id: id(30), which });
const consent = (n: number, given: boolean) => ({
  id: id(n),
  personId: id(31),
  kind: 'procedure' as const,
  given,
  words: null,
});
const fact = {
  id: id(42),
  visitId: id(30),
  key: 'mail-host',
  subjectId: null,
  value: 'あおばネット',
  certainty: 'confirmed' as const,
  source: 'contract' as const,
  note: null,
};
const end = { id: id(30), outcome: 'done' as const, note: null };
const stop = { reason: 'follow-up' as const, words: '次回', nextOn: null };

describe('answers taken back', () => {
  test('[C47] a withdrawn consent was neither given nor refused; the one before counts', () => {
    const play = Play.arrived(playbook)
      .do('consent.give', consent(43, true), '10:35')
      .do('consent.give', consent(44, false), '10:36')
      .do('row.withdraw', { list: 'consents', id: id(44) }, '10:37');
    expect(latestConsent(play.case, 'procedure')?.given).toBe(true);
    play.do('row.withdraw', { list: 'consents', id: id(43) }, '10:38');
    expect(latestConsent(play.case, 'procedure')).toBeUndefined();
    expect(steps(play.case, playbook)[0]?.missing).toContain('procedure');
    expect(play.case.consents).toHaveLength(2);
  });

  test('[C47] a withdrawn fact is not asked yet, until it is set again', () => {
    const missing = (play: Play) =>
      steps(play.case, playbook)[2]?.missing.filter((one) => one === 'fact').length ?? 0;
    const play = Play.arrived(playbook);
    const before = missing(play);
    play.do('fact.set', fact, '10:50');
    expect(missing(play)).toBe(before - 1);
    play.do('row.withdraw', { list: 'facts', id: id(42) }, '10:51');
    expect(missing(play)).toBe(before);
    play.do('fact.set', { ...fact, id: id(49), certainty: 'unknown' }, '10:52');
    expect(play.case.facts).toMatchObject([{ id: id(42), certainty: 'unknown', withdrawnAt: null }]);
    expect(missing(play)).toBe(before - 1);
  });

  test('[C61] a withdrawn attempt comes back with its content and times', () => {
    const play = Play.arrived()
      .do(
        'attempt.start',
        {
          id: id(50),
          visitId: id(30),
          remedyId: null,
          title: '電話',
          channel: 'phone',
          operator: 'customer',
          customerMust: false,
          phase: 'work',
        },
        '11:00',
      )
      .do('attempt.edit', { id: id(50), reference: 'AN-1' }, '11:05');
    const before = play.case.attempts;
    play.do('row.withdraw', { list: 'attempts', id: id(50) }, '11:10');
    expect(play.case.attempts).not.toEqual(before);
    play.do('row.restore', { list: 'attempts', id: id(50) }, '11:20');
    expect(play.case.attempts).toEqual(before);
    expect(play.try('row.restore', { list: 'notes', id: id(50) })).toBe('unknown-row');
  });
});

describe('a visit taken back', () => {
  test('[C64] leaving: the appointment is to be kept again and the visit no longer counts', () => {
    const play = Play.scheduled()
      .do('visit.leave-for', visit, '10:12')
      .do('visit.take-back', back('left-for'), '10:13');
    expect(play.case.root.status).toBe('scheduled');
    expect(play.try('case.solve-by-phone', { words: '電話で解決' }, '10:14', chiba)).toBeNull();
  });

  test('[C64] arriving: on the way again, or not begun where nobody left for it', () => {
    const left = Play.scheduled().do('visit.leave-for', visit, '10:12').do('visit.arrive', visit, '10:31');
    left.do('visit.take-back', back('arrived'), '10:32');
    expect(left.case.root.status).toBe('en-route');
    expect(left.case.visits).toMatchObject([{ leftForAt: at('10:12'), arrivedAt: null }]);
    const straight = Play.scheduled()
      .do('visit.arrive', visit, '10:31')
      .do('visit.take-back', back('arrived'), '10:32');
    expect(straight.case.root.status).toBe('scheduled');
    straight.do('visit.arrive', visit, '10:40');
    expect(straight.case.visits).toMatchObject([{ appointmentId: id(20), arrivedAt: at('10:40') }]);
  });

  test('[C64] the last first, and not what never was', () => {
    const play = Play.scheduled().do('visit.leave-for', visit, '10:12').do('visit.arrive', visit, '10:31');
    expect(play.try('visit.take-back', back('left-for'), '10:32')).toBe('wrong-state');
    expect(play.try('visit.take-back', back('left'), '10:32')).toBe('wrong-state');
    play.do('visit.end', end, '10:40');
    expect(play.try('visit.take-back', back('arrived'), '10:41')).toBe('wrong-state');
    expect(play.try('visit.take-back', { id: id(99), which: 'left' }, '10:41')).toBe('unknown-row');
  });

  test('[C64] no beginning with something recorded on it, unless that was undone', () => {
    const play = Play.arrived().do('fact.set', fact, '10:50');
    expect(play.try('visit.take-back', back('arrived'), '10:51')).toBe('visit-has-entries');
    play.do('row.withdraw', { list: 'facts', id: id(42) }, '10:52');
    expect(play.try('visit.take-back', back('arrived'), '10:53')).toBeNull();
    const agreed = Play.arrived().do('consent.give', consent(43, true), '10:35');
    expect(agreed.try('visit.take-back', back('arrived'), '10:36')).toBe('visit-has-entries');
  });

  test('[C64] nobody home, taken back, goes on; not when a later visit has begun', () => {
    const play = Play.arrived().do('visit.end', { ...end, outcome: 'nobody-home', note: '名刺' }, '10:40');
    play.do('visit.take-back', back('left'), '10:41');
    expect(play.case.visits).toMatchObject([{ leftAt: null, outcome: null, note: null }]);
    expect(play.case.root.status).toBe('on-site');
    play
      .do('visit.end', end, '10:45')
      .do('visit.arrive', { ...visit, id: id(33), appointmentId: null }, '13:00');
    expect(play.try('visit.take-back', back('left'), '13:01')).toBe('visit-went-on');
  });

  test('[C65] the end that closed a case opens it again, also with its time corrected', () => {
    const ended = () =>
      Play.arrived(null, false).do('case.stop', stop, '11:50').do('visit.end', end, '12:00');
    expect(ended().case.root.status).toBe('closed');
    const open = ended().do('visit.take-back', back('left'), '12:01');
    expect(open.case.root).toMatchObject({
      status: 'on-site',
      closedAt: null,
      closedById: null,
      lateAt: null,
    });
  });

  test('[C65] a case that the office closed stays closed', () => {
    const play = Play.arrived()
      .do('case.stop', stop, '11:50')
      .do('visit.end', end, '12:00')
      .do('case.close', {}, '12:10', chiba);
    expect(play.try('visit.take-back', back('left'), '12:11')).toBe('case-closed');
  });
});
