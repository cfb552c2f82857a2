import { describe, expect, test } from 'vitest';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { at, chiba, id, Play } from './testing/play';

const verification = (n: number, direction: 'send' | 'receive', outside = true, ownProgram = true) => ({
  id: id(n),
  visitId: id(30),
  subjectId: null,
  direction,
  outcome: 'ok' as const,
  outside,
  ownProgram,
  operator: 'customer' as const,
  words: null,
});
const verified = (play: Play) =>
  play
    .do('verification.record', verification(60, 'send'), '11:58')
    .do('verification.record', verification(61, 'receive'), '11:59');
const attempt = {
  id: id(50),
  visitId: id(30),
  remedyId: 'ask-desk',
  title: 'チャットで問い合わせ',
  channel: 'chat' as const,
  operator: 'technician' as const,
  customerMust: false,
  phase: 'work' as const,
};

describe('results', () => {
  test('[C8] solved needs both directions, with an outside address and the own program', () => {
    const play = Play.arrived();
    expect(play.try('case.resolve', { words: null })).toBe('verification-missing');
    play.do('verification.record', verification(60, 'send'));
    play.do('verification.record', verification(61, 'receive', false));
    expect(play.try('case.resolve', { words: null })).toBe('verification-missing');
    play.do('verification.record', verification(61, 'receive', true, false));
    expect(play.try('case.resolve', { words: null })).toBe('verification-missing');
    play.do('verification.record', verification(61, 'receive')).do('case.resolve', { words: null }, '12:00');
    expect(play.case.root).toMatchObject({ result: 'resolved', resultAt: at('12:00') });
  });

  test('[C8] not with an attempt open', () => {
    const play = verified(Play.arrived().do('attempt.start', attempt));
    play.do('attempt.end', { id: id(50), outcome: 'waiting' });
    expect(play.try('case.resolve', { words: null })).toBe('wait-open');
    play.do('attempt.end', { id: id(50), outcome: 'given-up' });
    expect(play.try('case.resolve', { words: null })).toBeNull();
  });

  test('[C8] not with a safety question of a begun remedy open', () => {
    const playbook = {
      id: 'email',
      version: 1,
      facts: [],
      checks: [],
      causes: [],
      remedies: [{ id: 'ask-desk', precautions: ['backup'] }],
    } as unknown as Playbook;
    const play = verified(Play.arrived(playbook).do('attempt.start', attempt));
    play.do('attempt.end', { id: id(50), outcome: 'worked' });
    expect(play.try('case.resolve', { words: null })).toBe('precaution-missing');
    const answer = {
      id: id(70),
      attemptId: id(50),
      kind: 'backup' as const,
      answer: 'have',
      words: null,
      personId: id(31),
    };
    play.do('precaution.record', answer);
    expect(play.try('case.resolve', { words: null })).toBeNull();
  });

  test('[C9] ending unsolved needs no verification and may leave waits open', () => {
    const play = Play.arrived().do('attempt.start', attempt);
    play.do('case.stop', { reason: 'waiting-provider', words: '返答を待ちます', nextOn: '2026-11-27' });
    expect(play.case.root).toMatchObject({ result: 'waiting-provider', nextOn: '2026-11-27' });
  });

  test('[C10] a result can be taken back', () => {
    const play = verified(Play.arrived()).do('case.resolve', { words: null }).do('case.continue', {});
    expect(play.case.root).toMatchObject({ result: null, resultAt: null });
  });

  test('[C11] a case closes with a result and nobody on site', () => {
    const play = verified(Play.arrived());
    expect(play.try('case.close', {}, '12:20', chiba)).toBe('wrong-state');
    play.do('case.resolve', { words: null });
    expect(play.try('case.close', {}, '12:20', chiba)).toBe('wrong-state');
    play
      .do('visit.end', { id: id(30), outcome: 'done', note: null }, '12:12')
      .do('case.close', {}, '12:20', chiba);
    expect(play.case.root).toMatchObject({ status: 'closed', closedById: chiba.userId });
  });

  test('[C12] only a case in review is sent back', () => {
    const play = verified(Play.arrived()).do('case.resolve', { words: null });
    expect(play.try('case.send-back', { words: '写真を' }, '12:20', chiba)).toBe('wrong-state');
    play.do('visit.end', { id: id(30), outcome: 'done', note: null }, '12:12');
    expect(play.do('case.send-back', { words: '写真を' }, '12:20', chiba).case.root.reviewNote).toBe(
      '写真を',
    );
  });
});
