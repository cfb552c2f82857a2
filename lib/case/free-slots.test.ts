import { describe, expect, it } from 'vitest';
import { technicianDay } from './free-slots';
import { addDays, instantAt, wallTime, weekdayOf } from './zone';

const zone = 'Asia/Tokyo';
const technicianId = 'takahashi';
const tuesday = '2026-11-24';
const hours = [{ technicianId, weekday: 2, startsMinute: 9 * 60, endsMinute: 18 * 60 }];
const at = (time: string) => `${tuesday}T${time}:00.000+09:00`;
const early = at('06:00');
const clock = (minute: number) => `${Math.floor(minute / 60)}:${String(minute % 60).padStart(2, '0')}`;

const day = (given: Partial<Parameters<typeof technicianDay>[0]> = {}) =>
  technicianDay({
    day: tuesday,
    zone,
    technicianId,
    hours,
    appointments: [],
    holiday: false,
    now: early,
    ...given,
  });
const offers = (given: Partial<Parameters<typeof technicianDay>[0]> = {}) =>
  day(given).slots.map(({ from, to }) => `${clock(from)}–${clock(to)}`);

describe('free slots', () => {
  it('cut an empty day into spans of two hours, and keep a rest of one hour', () => {
    expect(offers()).toEqual(['9:00–11:00', '11:00–13:00', '13:00–15:00', '15:00–17:00', '17:00–18:00']);
  });
  it('leave the road before and after each visit', () => {
    const appointments = [{ startsAt: at('10:30'), endsAt: at('12:30') }];
    expect(offers({ appointments })).toEqual(['9:00–10:10', '12:50–14:50', '14:50–16:50', '16:50–18:00']);
  });
  it('mind visits that overlap and that come in any order', () => {
    const appointments = [
      { startsAt: at('15:00'), endsAt: at('16:00') },
      { startsAt: at('09:00'), endsAt: at('15:30') },
    ];
    expect(offers({ appointments })).toEqual(['16:20–18:00']);
    expect(day({ appointments })).toMatchObject({ taken: [{ from: 9 * 60, to: 16 * 60 }], visits: 2 });
  });
  it('offer nothing in the past, nor what nobody can reach in time', () => {
    expect(offers({ now: at('14:03') })).toEqual(['14:50–16:50', '16:50–18:00']);
    expect(offers({ now: at('23:00') })).toEqual([]);
    expect(offers({ now: '2026-11-25T00:00:00.000Z' })).toEqual([]);
  });
  it('offer nothing on a holiday, on a day off, and to others', () => {
    expect(offers({ holiday: true })).toEqual([]);
    expect(offers({ day: '2026-11-25' })).toEqual([]);
    expect(offers({ technicianId: 'sato' })).toEqual([]);
  });
  it('know several stretches a day', () => {
    const split = [
      { technicianId, weekday: 2, startsMinute: 13 * 60, endsMinute: 15 * 60 },
      { technicianId, weekday: 2, startsMinute: 9 * 60, endsMinute: 10 * 60 },
    ];
    expect(offers({ hours: split })).toEqual(['9:00–10:00', '13:00–15:00']);
  });
  it('count a visit that runs past midnight on both days', () => {
    const night = [{ startsAt: at('17:00'), endsAt: '2026-11-24T16:00:00.000Z' }];
    expect(offers({ appointments: night })).toEqual([
      '9:00–11:00',
      '11:00–13:00',
      '13:00–15:00',
      '15:00–16:40',
    ]);
    const wednesday = [{ technicianId, weekday: 3, startsMinute: 0, endsMinute: 4 * 60 }];
    expect(offers({ day: '2026-11-25', hours: wednesday, appointments: night })).toEqual(['1:20–3:20']);
  });
  it('give instants of the shop’s zone', () => {
    const [first] = technicianDay({
      day: tuesday,
      zone,
      technicianId,
      hours,
      appointments: [],
      holiday: false,
      now: early,
    }).slots;
    expect(first).toMatchObject({ startsAt: '2026-11-24T00:00:00.000Z', endsAt: '2026-11-24T02:00:00.000Z' });
  });
});

describe('zones', () => {
  it('go from wall clock to instant and back, through summer time too', () => {
    for (const [day, minute, place, instant] of [
      ['2026-11-24', 630, 'Asia/Tokyo', '2026-11-24T01:30:00.000Z'],
      ['2026-07-01', 540, 'Europe/Berlin', '2026-07-01T07:00:00.000Z'],
      ['2026-03-29', 60, 'Europe/Berlin', '2026-03-29T00:00:00.000Z'],
      ['2026-03-29', 240, 'Europe/Berlin', '2026-03-29T02:00:00.000Z'],
      ['2026-11-24', 0, 'America/St_Johns', '2026-11-24T03:30:00.000Z'],
    ] as const) {
      expect(instantAt(day, minute, place)).toBe(instant);
      expect(wallTime(instant, place)).toEqual({ day, minute });
    }
  });
  it('count days over months and years', () => {
    expect([addDays('2026-12-31', 1), addDays('2026-03-01', -1)]).toEqual(['2027-01-01', '2026-02-28']);
    expect(weekdayOf('2026-11-24')).toBe(2);
  });
});
