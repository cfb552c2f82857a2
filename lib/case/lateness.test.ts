import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { apply } from '@/lib/mutation/apply';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { MUTATIONS } from '@/lib/mutation/registry';
import { at, CASE, chiba, id, opening, Play, sato, takahashi } from './testing/play';

const note = (n: number) => ({ id: id(n), kind: 'line' as const, label: '光回線', detail: null });

describe('what comes late', () => {
  test('[C49] what happened on a closed case brings it back; a decision is refused', () => {
    const play = Play.arrived()
      .do('case.stop', { reason: 'other', words: '中止', nextOn: null })
      .do('visit.end', { id: id(30), outcome: 'done', note: null }, '12:00')
      .do('case.close', {}, '12:10', chiba);
    expect(play.try('report.draft', { sections: {} }, '11:00')).toBeNull();
    expect(play.late).toBe(true);
    expect(play.case.root).toMatchObject({ status: 'review', closedAt: null, lateAt: at('11:00') });
    play.do('case.close', {}, '12:20', chiba);
    expect(play.try('case.resolve', { words: null }, '11:30')).toBe('case-closed');
  });

  test('[C49] [C50] what happened before somebody else took over is accepted and marked late', () => {
    const play = Play.arrived().do('case.assign', { id: id(22), technicianId: sato.userId }, '11:00', chiba);
    expect(play.try('subject.set', note(35), '10:50', takahashi)).toBeNull();
    expect(play.late).toBe(true);
    expect(play.try('subject.set', note(36), '11:10', takahashi)).toBe('not-allowed');
    expect(play.try('subject.set', note(36), '11:10', sato)).toBeNull();
    expect(play.late).toBe(false);
  });

  test('[C50] a case opened on the spot by a clock that is ahead is its maker’s from the first moment', () => {
    const assignTo = { id: id(22), technicianId: takahashi.userId };
    const play = new Play().do('case.open', { ...opening, assignTo }, '15:00');
    // By then the clock has been put right, or its difference measured.
    expect(play.try('subject.set', note(35), '12:01', sato)).toBe('not-allowed');
    expect(play.try('subject.set', note(35), '12:01', takahashi)).toBeNull();
    play.do('case.assign', { id: id(23), technicianId: sato.userId }, '12:10', chiba);
    expect(play.try('subject.set', note(36), '12:09', takahashi)).toBeNull();
    expect(play.try('subject.set', note(37), '12:11', takahashi)).toBe('not-allowed');
  });

  test('[C50] somebody of another shop finds no case', () => {
    const outsider = { ...chiba, shopId: id(999) };
    expect(Play.arrived().try('case.edit', { urgency: 'no-hurry' }, '11:00', outsider)).toBe('not-found');
  });

  test('[C53] applying never throws and a refusal leaves the state as it was', () => {
    const before = Play.arrived().case;
    const frozen = JSON.stringify(before);
    const names = fc.oneof(fc.constantFrom(...MUTATIONS.map(({ name }) => name)), fc.string());
    const args = fc.dictionary(
      fc.constantFrom('id', 'words', 'visitId', 'kind', 'roles', 'x'),
      fc.anything(),
    );
    fc.assert(
      fc.property(names, args, fc.constantFrom(takahashi, chiba, sato), (name, hostile, actor) => {
        const envelope = {
          id: id(500),
          protocol: PROTOCOL,
          aggregate: { kind: 'case' as const, id: CASE },
          name,
          args: hostile,
          deviceId: null,
          deviceSeq: null,
          baseVersion: 0,
          occurredAt: at('11:00'),
        };
        apply(before, envelope, { actor, playbook: null, numbers: {}, reviews: true });
        expect(JSON.stringify(before)).toBe(frozen);
      }),
      { numRuns: 500 },
    );
  });
});
