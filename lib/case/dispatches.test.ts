import { describe, expect, test } from 'vitest';
import { unseenBadRatings } from './ratings';
import { at, CASE, chiba, id, Play, SHOP } from './testing/play';

const customer = { kind: 'customer' as const, shopId: SHOP, caseId: CASE };
const system = { kind: 'system' as const, shopId: SHOP };
const link = { id: id(96), tokenHash: 'e'.repeat(64), pinTag: 'f'.repeat(64), expiresAt: at('23:00') };

const ended = () =>
  Play.arrived().do('case.stop', { reason: 'follow-up', words: '部品を待っています', nextOn: null });
const issued = () =>
  ended().do('report.issue', {
    id: id(90),
    revision: 1,
    language: 'ja',
    content: '{}',
    contentHash: 'a'.repeat(64),
    changeNote: null,
  });
const mailed = () => issued().do('link.make', link);
const mail = { id: id(70), linkId: id(96), to: 'hanako@example.jp' };

describe('a report by post', () => {
  const post = { id: id(60), to: '店あてに' };
  test('[C102] is asked for, posted by the office, and that is taken back', () => {
    expect(ended().try('report.post-request', post)).toBe('report-missing');
    const play = issued().do('report.post-request', post, '12:00');
    expect(play.case.dispatches).toMatchObject([
      { way: 'post', state: 'requested', to: '店あてに', askedAt: at('12:00'), settledAt: null },
    ]);
    expect(play.try('report.post-request', post)).toBe('already-exists');
    expect(play.try('report.post-settle', { id: id(60), state: 'sent' }, '13:00')).toBe('not-allowed');
    play.do('report.post-settle', { id: id(60), state: 'sent' }, '17:00', chiba);
    expect(play.case.dispatches).toMatchObject([{ state: 'sent', settledAt: at('17:00') }]);
    play.do('report.post-settle', { id: id(60), state: 'requested' }, '17:01', chiba);
    expect(play.case.dispatches).toMatchObject([{ state: 'requested', settledAt: null }]);
    expect(play.try('report.post-settle', { id: id(61), state: 'dropped' }, '17:02', chiba)).toBe(
      'unknown-row',
    );
  });
});

describe('a link by mail', () => {
  test('[C103] is asked for to one address, while the link holds', () => {
    expect(issued().try('report.mail-request', mail)).toBe('unknown-row');
    expect(mailed().try('report.mail-request', { ...mail, to: 'a@example.jp, b@example.jp' })).toBe(
      'malformed',
    );
    const play = mailed().do('report.mail-request', mail);
    expect(play.case.dispatches).toMatchObject([{ way: 'mail', state: 'requested', linkId: id(96) }]);
    expect(play.try('report.mail-request', mail)).toBe('already-exists');
    play.do('link.change', { id: id(96), expiresAt: null, revoke: true }, '15:00');
    expect(play.try('report.mail-request', { ...mail, id: id(71) }, '15:01')).toBe('wrong-state');
  });

  test('[C104] how it went is told by the product alone, and its end stays', () => {
    const play = mailed().do('report.mail-request', mail);
    const told = { id: id(70), state: 'trying' as const, words: '450 try later' };
    expect(play.try('report.mail-result', told, '12:30')).toBe('not-allowed');
    expect(play.try('report.mail-result', told, '12:30', chiba)).toBe('not-allowed');
    play.do('report.mail-result', told, '12:30', system);
    expect(play.case.dispatches).toMatchObject([
      { state: 'trying', words: '450 try later', settledAt: null },
    ]);
    play.do('report.mail-result', { id: id(70), state: 'sent', words: null }, '12:40', system);
    expect(play.case.dispatches).toMatchObject([{ state: 'sent', words: null, settledAt: at('12:40') }]);
    expect(play.try('report.mail-result', told, '12:41', system)).toBe('wrong-state');
  });
});

describe('a rating', () => {
  const rating = { id: id(97), score: 1, words: '説明が速い', mayTell: false };
  test('[C45] is changed for seven days from when it was first given', () => {
    const play = issued().do('rating.give', rating, '13:00', customer);
    play.do('rating.give', { ...rating, score: 4 }, '13:10', customer);
    expect(play.case.ratings).toMatchObject([{ score: 4, ratedAt: at('13:00'), changedAt: at('13:10') }]);
    const [first] = play.case.ratings;
    const old = { ...first, ratedAt: '2026-11-17T12:00:00.000Z', changedAt: at('09:00') };
    play.state = { ...play.case, ratings: [old as typeof first & object] };
    expect(play.try('rating.give', rating, '13:20', customer)).toBe('wrong-state');
    // Not to be told on any more is said at any time.
    play.state = { ...play.case, ratings: [{ ...(old as typeof first & object), mayTell: true }] };
    play.do('rating.give', { ...rating, score: 4 }, '13:21', customer);
    expect(play.case.ratings).toMatchObject([{ mayTell: false }]);
  });

  test('[C101] a bad one stays with the office until it has taken note, and again once it is changed', () => {
    const play = issued().do('rating.give', rating, '13:00', customer);
    expect(unseenBadRatings(play.case)).toHaveLength(1);
    expect(play.try('rating.seen', { id: id(97) }, '13:05')).toBe('not-allowed');
    play.do('rating.seen', { id: id(97) }, '13:05', chiba);
    expect(play.case.ratings).toMatchObject([{ seenAt: at('13:05') }]);
    expect(unseenBadRatings(play.case)).toEqual([]);
    play.do('rating.give', { ...rating, score: 2 }, '13:10', customer);
    expect(unseenBadRatings(play.case)).toHaveLength(1);
    play.do('rating.give', { ...rating, score: 5 }, '13:12', customer);
    expect(unseenBadRatings(play.case)).toEqual([]);
  });
});
