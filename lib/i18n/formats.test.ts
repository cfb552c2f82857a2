import { describe, expect, it } from 'vitest';
import { formatsFor } from './formats';

const ja = formatsFor('ja', 'Asia/Tokyo');
const en = formatsFor('en', 'Asia/Tokyo');
const visit = '2026-11-24T05:05:00.000Z';

describe('dates are told in the given zone, whatever the machine is set to', () => {
  it('in Japanese', () => {
    expect(ja.dateTime(visit)).toBe('2026年11月24日(火) 14:05');
    expect(ja.date(visit)).toBe('2026年11月24日(火)');
    expect(ja.day(visit)).toBe('11月24日(火)');
    expect(ja.dayTime(visit)).toBe('11月24日(火) 14:05');
    expect(ja.shortDayTime(visit)).toBe('11月24日 14:05');
    expect(ja.time('2026-11-24T00:07:00Z')).toBe('9:07');
  });
  it('in English', () => {
    expect(en.dateTime(visit)).toBe('Tue 24 Nov 2026, 14:05');
    expect(en.shortDayTime(visit)).toBe('24 Nov, 14:05');
    expect(en.day('2026-09-01T05:00:00Z')).toBe('Tue 1 Sep');
  });
  it('across the date line of the zone', () => {
    expect(ja.dateTime('2026-12-31T15:00:00Z')).toBe('2027年1月1日(金) 0:00');
    expect(ja.isoDay('2026-12-31T15:00:00Z')).toBe('2027-01-01');
    expect(formatsFor('ja', 'UTC').isoDay('2026-12-31T15:00:00Z')).toBe('2026-12-31');
  });
});

describe('relative days', () => {
  const now = '2026-11-24T14:59:00Z';
  it.each([
    ['2026-11-24T15:00:00Z', '明日'],
    ['2026-11-24T00:00:00Z', '今日'],
    ['2026-11-23T14:59:59Z', '昨日'],
    ['2026-11-22T12:00:00Z', 'おととい'],
    ['2026-11-26T01:00:00Z', 'あさって'],
    ['2026-11-20T01:00:00Z', '11月20日(金)'],
    ['2025-11-24T01:00:00Z', '2025年11月24日(月)'],
  ])('%s → %s', (instant, expected) => expect(ja.relativeDay(instant, now)).toBe(expected));
  it('in English names only the day before and after', () => {
    expect(en.relativeDay('2026-11-26T01:00:00Z', now)).toBe('Thu 26 Nov');
    expect(en.relativeDay('2026-11-25T01:00:00Z', now)).toBe('Tomorrow');
  });
});

describe('lengths of time', () => {
  const minute = 60_000;
  it.each([
    [-1, '1分未満', 'under 1 min'],
    [59_999, '1分未満', 'under 1 min'],
    [38 * minute, '38分', '38 min'],
    [74 * minute, '1時間14分', '1 h 14 min'],
    [120 * minute, '2時間', '2 h'],
    [(4 * 1440 + 4 * 60 + 20) * minute, '4日4時間', '4 d 4 h'],
    [1440 * minute, '1日', '1 d'],
  ])('%i ms', (milliseconds, japanese, english) => {
    expect(ja.duration(milliseconds)).toBe(japanese);
    expect(en.duration(milliseconds)).toBe(english);
  });
  it('as running clocks', () => {
    expect([368_000, 2_412_900, 3_753_000, -5].map(ja.clock)).toEqual(['6:08', '40:12', '1:02:33', '0:00']);
  });
});

describe('amounts', () => {
  it('writes yen, with tax, and what is given back', () => {
    expect([ja.yen(8800), en.yen(8800), ja.yen(-3300), en.yen(0)]).toEqual([
      '8,800円',
      '¥8,800',
      '−3,300円',
      '¥0',
    ]);
    expect([ja.yenWithTax(8800), en.yenWithTax(1_234_567)]).toEqual([
      '8,800円(税込)',
      '¥1,234,567 (incl. tax)',
    ]);
  });
  it('writes sizes', () => {
    expect([200, 640_000, 2_100_000, 3_000_000, 12_400_000_000].map(ja.bytes)).toEqual([
      '1kB',
      '640kB',
      '2.1MB',
      '3MB',
      '12.4GB',
    ]);
  });
});

describe('rows', () => {
  it('set things and facts apart as the language does, and leave out what is missing', () => {
    expect([ja.list(['パソコン', '複合機']), en.list(['PC', 'copier'])]).toEqual([
      'パソコン、複合機',
      'PC, copier',
    ]);
    expect([ja.dotted(['回線', null, 'ルーター']), en.dotted(['line', '', 'router', false])]).toEqual([
      '回線・ルーター',
      'line · router',
    ]);
  });
});
