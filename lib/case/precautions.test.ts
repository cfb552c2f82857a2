import { describe, expect, test } from 'vitest';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { heldBackBy, latestPrecaution, madeWithoutAsking, standingAnswers } from './precautions';
import { steps } from './steps';
import { id, Play } from './testing/play';

type Kind = 'backup' | 'clean-machine' | 'holder-consent';

const answer = (n: number, kind: Kind, given: string) => ({
  id: id(n),
  attemptId: null,
  kind,
  answer: given,
  words: null,
  personId: null,
});

describe('what a safety question holds back', () => {
  test('until it is answered in this case; the answer then holds for all that asks the same', () => {
    const play = Play.arrived();
    expect(heldBackBy(play.case, [])).toEqual([]);
    expect(heldBackBy(play.case, ['clean-machine', 'holder-consent'])).toEqual([
      'clean-machine',
      'holder-consent',
    ]);
    play.do('precaution.record', answer(70, 'clean-machine', 'clean'), '11:00');
    expect(heldBackBy(play.case, ['clean-machine', 'holder-consent'])).toEqual(['holder-consent']);
    play.do('precaution.record', answer(71, 'holder-consent', 'on-behalf'), '11:01');
    expect(heldBackBy(play.case, ['holder-consent', 'clean-machine'])).toEqual([]);
  });

  test('an answer that says to do something else first holds it back; the latest stands, a withdrawn one does not', () => {
    const play = Play.arrived();
    play.do('precaution.record', answer(70, 'clean-machine', 'clean'), '11:00');
    play.do('precaution.record', answer(71, 'clean-machine', 'not-clean'), '11:10');
    expect(latestPrecaution(play.case, 'clean-machine')).toMatchObject({ answer: 'not-clean' });
    expect(heldBackBy(play.case, ['clean-machine'])).toEqual(['clean-machine']);
    play.do('row.withdraw', { list: 'precautions', id: id(71) }, '11:20');
    expect(heldBackBy(play.case, ['clean-machine'])).toEqual([]);
    play.do('row.withdraw', { list: 'precautions', id: id(70) }, '11:21');
    expect(heldBackBy(play.case, ['clean-machine'])).toEqual(['clean-machine']);
  });
});

describe('a check with safety questions', () => {
  const outcomes = [{ id: 'ok' }, { id: 'rejected' }];
  const playbook = {
    id: 'email',
    version: 1,
    facts: [],
    symptoms: [],
    causes: [{ id: 'stopped' }],
    remedies: [],
    checks: [
      { id: 'webmail-login', outcomes, precautions: ['clean-machine', 'holder-consent'] },
      { id: 'web-browse', outcomes },
    ],
  } as unknown as Playbook;
  const check = {
    id: id(50),
    visitId: id(30),
    checkId: 'webmail-login',
    outcome: 'ok',
    subjectId: null,
    words: null,
    note: null,
    operator: 'customer' as const,
  };
  const clean = { kind: 'clean-machine' as const, answer: 'clean' };
  const agreed = { kind: 'holder-consent' as const, answer: 'holder' };
  const isolation = (play: Play) => steps(play.case, playbook).find((step) => step.id === 'isolation');

  test('[C110] is made with the answers that stood, each of them and none that says to wait', () => {
    const play = Play.arrived(playbook);
    for (const precautions of [[], [clean], [clean, { ...agreed, answer: 'refused' }]])
      expect(play.try('check.record', { ...check, precautions })).toBe('precaution-missing');
    expect(play.case.checks).toEqual([]);
    expect(play.try('check.record', { ...check, precautions: [agreed, clean] })).toBeNull();
    // The answers stand in the journal, that they were given in the row.
    expect(play.case.checks[0]).toMatchObject({ checkId: 'webmail-login', outcome: 'ok', asked: 'answered' });
    expect(play.case.checks[0]).not.toHaveProperty('precautions');
    play.do('check.record', { id: check.id, note: '2回目' });
    expect(play.case.checks[0]).toMatchObject({ note: '2回目', asked: 'answered' });
    expect(madeWithoutAsking(play.case, playbook)).toEqual([]);
    expect(
      play.try('check.record', { ...check, id: id(51), checkId: 'web-browse', precautions: [] }),
    ).toBeNull();
  });

  test('[C110] unknown and skipped need no answer, nor does amending what was made; making it after all does', () => {
    const play = Play.arrived(playbook);
    play.do('check.record', { ...check, outcome: 'skipped', precautions: [] });
    expect(play.try('check.record', { id: check.id, outcome: 'ok', precautions: [] })).toBe(
      'precaution-missing',
    );
    play.do('check.record', { id: check.id, outcome: 'unknown', precautions: [] });
    play.do('check.record', { id: check.id, outcome: 'ok', precautions: [clean, agreed] });
    play.do('check.record', { id: check.id, outcome: 'rejected', precautions: [] });
    play.do('row.withdraw', { list: 'checks', id: check.id });
    // Another hand took it back meanwhile: who amends it offline loses nothing.
    expect(play.try('check.record', { id: check.id, note: '2回目', precautions: [] })).toBeNull();
  });

  test('[C110] what another hand did to the answers since changes nothing', () => {
    const play = Play.arrived(playbook);
    play.do('precaution.record', answer(70, 'clean-machine', 'clean'));
    play.do('precaution.record', answer(71, 'holder-consent', 'holder'));
    const precautions = standingAnswers(play.case, ['clean-machine', 'holder-consent']);
    play.do('row.withdraw', { list: 'precautions', id: id(71) });
    expect(play.try('check.record', { ...check, precautions })).toBeNull();
  });

  test('[C110] what a probe made needs no answer, and stands as such', () => {
    const play = Play.arrived(playbook).do('check.record', { ...check, precautions: 'probe' });
    expect(play.case.checks[0]).toMatchObject({ outcome: 'ok', asked: 'probe' });
    expect(madeWithoutAsking(play.case, playbook)).toEqual([]);
    play.do('check.record', { id: check.id, outcome: 'unknown' });
    expect(play.case.checks[0]?.asked).toBeNull();
  });

  test('[C111] an older tablet’s outcome is taken, and wants attention until the questions are answered', () => {
    const play = Play.arrived(playbook).do('check.record', check);
    play.do('cause.name', { causeId: 'stopped', decisive: [] });
    expect(madeWithoutAsking(play.case, playbook)).toMatchObject([
      { check: { id: 'webmail-login' }, kinds: ['clean-machine', 'holder-consent'] },
    ]);
    expect(isolation(play)).toMatchObject({ missing: ['precaution'], doneAt: null });
    play.do('precaution.record', answer(70, 'clean-machine', 'not-clean'));
    expect(madeWithoutAsking(play.case, playbook)).toMatchObject([{ kinds: ['holder-consent'] }]);
    play.do('precaution.record', answer(71, 'holder-consent', 'on-behalf'));
    expect(madeWithoutAsking(play.case, playbook)).toEqual([]);
    expect(isolation(play)?.missing).toEqual([]);
    play.do('check.record', { ...check, id: id(52), outcome: 'unknown' });
    play.do('row.withdraw', { list: 'precautions', id: id(71) });
    play.do('row.withdraw', { list: 'checks', id: id(50) });
    expect(isolation(play)?.missing).toEqual([]);
  });
});
