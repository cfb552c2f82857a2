import { describe, expect, test } from 'vitest';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { at, chiba, id, Play } from './testing/play';

const playbook = {
  id: 'email',
  version: 1,
  facts: [{ id: 'password', secret: true }],
  checks: [{ id: 'webmail-send', outcomes: [{ id: 'ok' }, { id: 'refused' }] }],
  causes: [{ id: 'account-suspended-for-spam' }],
  remedies: [],
} as unknown as Playbook;
const arrived = () => Play.arrived(playbook);
const check = {
  id: id(40),
  visitId: id(30),
  checkId: 'webmail-send',
  outcome: 'refused',
  subjectId: null,
  words: '送信を制限しています',
  note: null,
  operator: 'customer' as const,
};
const symptom = {
  id: id(41),
  visitId: id(30),
  subjectId: null,
  reproduced: 'yes' as const,
  steps: '送受信を押す',
  words: null,
  code: '0x800CCC0F',
  sending: 'fail' as const,
  receiving: 'fail' as const,
  since: null,
  changed: null,
  operator: 'customer' as const,
};
const fact = {
  id: id(42),
  visitId: id(30),
  key: 'address',
  subjectId: null,
  value: 'sasaki@aoba.example.ne.jp',
  certainty: 'confirmed' as const,
  source: 'told' as const,
  note: null,
};

describe('what is recorded on a visit', () => {
  test('[C17] a person keeps when they were added', () => {
    const person = {
      id: id(31),
      name: '佐々木 和子',
      kana: null,
      roles: ['pays' as const],
      relation: null,
      phone: null,
    };
    expect(arrived().do('person.set', person, '11:00').case.people).toMatchObject([
      { roles: ['pays'], addedAt: at('10:32') },
    ]);
  });

  test('[C18] entries can be about a subject of the case only', () => {
    const play = arrived().do('subject.set', { id: id(35), kind: 'device', label: '複合機', detail: null });
    expect(play.try('symptom.record', { ...symptom, subjectId: id(35) })).toBeNull();
    expect(play.try('check.record', { ...check, subjectId: id(36) })).toBe('unknown-row');
  });

  test('[C19] a consent names a person of the case', () => {
    const consent = { id: id(43), personId: id(31), kind: 'photos' as const, given: false, words: null };
    expect(arrived().do('consent.give', consent).case.consents).toMatchObject([{ given: false }]);
    expect(arrived().try('consent.give', { ...consent, personId: id(99) })).toBe('unknown-row');
  });

  test('[C24] amending a symptom keeps the time of its first recording', () => {
    const play = arrived()
      .do('symptom.record', symptom, '10:41')
      .do('symptom.record', { ...symptom, words: '中断' }, '10:44');
    expect(play.case.symptoms).toMatchObject([
      { words: '中断', recordedAt: at('10:41'), operator: 'customer' },
    ]);
  });

  test('[C25] a fact has one row per key and subject', () => {
    const play = arrived()
      .do('fact.set', fact)
      .do('fact.set', { ...fact, id: id(44), certainty: 'unverified' });
    expect(play.case.facts).toMatchObject([{ id: id(42), certainty: 'unverified' }]);
  });

  test('[C26] a secret fact has no value', () => {
    const secret = { ...fact, key: 'password', source: 'note' as const };
    expect(arrived().try('fact.set', secret)).toBe('malformed');
    expect(arrived().try('fact.set', { ...secret, value: null })).toBeNull();
  });

  test('[C27] a check’s outcome is the playbook’s, unknown or skipped', () => {
    const play = arrived()
      .do('check.record', check, '11:09')
      .do('check.record', { ...check, outcome: 'unknown' }, '11:10');
    expect(play.case.checks).toMatchObject([{ outcome: 'unknown', recordedAt: at('11:09') }]);
    expect(play.try('check.record', { ...check, outcome: 'skipped' })).toBeNull();
    expect(play.try('check.record', { ...check, outcome: 'maybe' })).toBe('unknown-row');
    expect(play.try('check.record', { ...check, checkId: 'horoscope' })).toBe('unknown-row');
  });

  test('[C28] a cause is the playbook’s and decided by checks of this case', () => {
    const cause = {
      causeId: 'account-suspended-for-spam',
      causeWords: null,
      causeReason: null,
      causeSource: 'seen' as const,
      causeToldBy: null,
      decisive: [id(40)],
    };
    expect(arrived().try('cause.name', cause)).toBe('unknown-row');
    const play = arrived().do('check.record', check).do('cause.name', cause, '11:14');
    expect(play.case.root.causeNamedAt).toBe(at('11:14'));
    expect(play.try('cause.name', { ...cause, causeId: 'gremlins' })).toBe('unknown-row');
    play.do('cause.name', { ...cause, causeId: null, decisive: [] }, '11:20');
    expect(play.case.root).toMatchObject({ causeId: null, causeNamedAt: null });
  });

  test('[C29] a workaround has a time of its own', () => {
    expect(arrived().do('workaround.offer', { words: 'ウェブメール' }, '11:09').case.root.workaroundAt).toBe(
      at('11:09'),
    );
  });

  test('[C35] answers to safety questions keep who gave them', () => {
    const answer = {
      id: id(70),
      attemptId: null,
      kind: 'backup' as const,
      answer: 'none',
      words: null,
      personId: id(31),
    };
    expect(arrived().do('precaution.record', answer).case.precautions).toMatchObject([{ personId: id(31) }]);
    expect(arrived().try('precaution.record', { ...answer, personId: id(99) })).toBe('unknown-row');
  });

  test('[C37] a photo is known by its hash and keeps when it was taken', () => {
    const photo = {
      id: id(45),
      visitId: id(30),
      hash: 'a'.repeat(64),
      bytes: 1000,
      caption: null,
      aboutKind: 'symptom' as const,
      aboutId: id(41),
    };
    const play = arrived()
      .do('photo.add', photo, '10:42')
      .do('photo.add', { ...photo, caption: '再現時の表示' }, '10:50');
    expect(play.case.photos).toMatchObject([{ caption: '再現時の表示', takenAt: at('10:42') }]);
    expect(play.try('photo.add', { ...photo, hash: 'nope' })).toBe('malformed');
  });

  test('[C97] a photo is shown by the copy chosen for the report, until it is not', () => {
    const photo = {
      id: id(45),
      visitId: id(30),
      hash: 'a'.repeat(64),
      bytes: 1000,
      caption: null,
      aboutKind: null,
      aboutId: null,
    };
    const play = arrived().do('photo.add', photo, '10:42');
    expect(play.case.photos).toMatchObject([{ shownHash: null }]);
    play.do('photo.add', { id: id(45), shownHash: 'b'.repeat(64) }, '11:30');
    play.do('photo.add', { id: id(45), caption: '送信の画面' }, '11:31');
    expect(play.case.photos).toMatchObject([{ hash: photo.hash, shownHash: 'b'.repeat(64) }]);
    play.do('photo.add', { id: id(45), shownHash: null }, '11:32');
    expect(play.case.photos).toMatchObject([{ caption: '送信の画面', shownHash: null }]);
  });

  test('[C112] the office chooses what is shown of a photo, also once the case is closed', () => {
    const photo = { id: id(45), visitId: id(30), hash: 'a'.repeat(64), bytes: 1000, caption: null };
    const shown = { id: id(45), shownHash: 'b'.repeat(64) };
    const play = arrived()
      .do('photo.add', { ...photo, aboutKind: null, aboutId: null }, '10:42')
      .do('case.stop', { reason: 'declined', words: 'ここまで', nextOn: null }, '11:00')
      .do('visit.end', { id: id(30), outcome: 'done', note: null }, '11:10')
      .do('case.close', {}, '11:30', chiba);
    expect(play.try('photo.show', shown, '12:00')).toBe('not-allowed');
    play.do('photo.show', shown, '12:00', chiba);
    expect(play.case.photos).toMatchObject([{ hash: photo.hash, caption: null, shownHash: 'b'.repeat(64) }]);
    expect(play.case.root.status).toBe('closed');
    play.do('photo.show', { ...shown, shownHash: null }, '12:01', chiba);
    expect(play.case.photos).toMatchObject([{ shownHash: null }]);
    expect(play.try('photo.show', { ...shown, id: id(99) }, '12:02', chiba)).toBe('unknown-row');
    expect(play.try('photo.show', { ...shown, shownHash: 'nope' }, '12:02', chiba)).toBe('malformed');
    const gone = arrived()
      .do('photo.add', { ...photo, aboutKind: null, aboutId: null }, '10:42')
      .do('row.withdraw', { list: 'photos', id: id(45) }, '10:43');
    expect(gone.try('photo.show', shown, '12:00', chiba)).toBe('unknown-row');
  });

  test('[C47] a withdrawn entry stays and recording it again takes that back', () => {
    const play = arrived()
      .do('check.record', check, '11:09')
      .do('row.withdraw', { list: 'checks', id: id(40) }, '11:10');
    expect(play.case.checks).toMatchObject([{ withdrawnAt: at('11:10') }]);
    expect(play.do('check.record', check, '11:11').case.checks).toMatchObject([{ withdrawnAt: null }]);
    expect(play.try('row.withdraw', { list: 'checks', id: id(99) })).toBe('unknown-row');
  });

  test('[C48] a corrected time keeps the one first recorded, however often', () => {
    const correct = (time: string) => ({ list: 'checks' as const, id: id(40), at: at(time) });
    const play = arrived()
      .do('check.record', check, '11:09')
      .do('time.correct', correct('11:05'), '11:10')
      .do('time.correct', correct('11:06'), '11:10');
    expect(play.case.checks).toMatchObject([{ recordedAt: at('11:06'), correctedAt: at('11:09') }]);
  });

  test('[C46] notes are kept with who wrote them', () => {
    expect(arrived().do('note.add', { id: id(46), words: '犬がいる' }).case.notes).toMatchObject([
      { words: '犬がいる' },
    ]);
  });
});
