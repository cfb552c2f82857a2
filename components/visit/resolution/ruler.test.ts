import { describe, expect, it } from 'vitest';
import { place, rulerFor } from './ruler';

const at = (time: string) => Date.parse(`2026-11-24T${time}:00.000Z`);
const iso = (time: string) => new Date(at(time)).toISOString();

describe('rulerFor', () => {
  it('begins on a round time before the first attempt and leaves room after now', () => {
    const ruler = rulerFor([iso('11:26'), iso('11:14')], at('11:45'));
    expect(ruler.from).toBe(at('11:10'));
    expect(ruler.to).toBe(at('11:50'));
    expect(ruler.ticks).toEqual(['11:10', '11:20', '11:30', '11:40', '11:50'].map(at));
  });
  it('takes wider steps for a long visit, never more than a handful of ticks', () => {
    for (const end of ['11:16', '12:30', '15:00', '19:40'])
      expect(rulerFor([iso('11:14')], at(end)).ticks.length).toBeLessThanOrEqual(7);
  });
  it('counts in days where something waited for days', () => {
    const begun = new Date(at('11:14') - 20 * 1440 * 60_000).toISOString();
    const { ticks } = rulerFor([begun], at('11:14'));
    expect(ticks.length).toBeLessThanOrEqual(7);
    expect((ticks[1] ?? 0) - (ticks[0] ?? 0)).toBeGreaterThanOrEqual(1440 * 60_000);
  });
  it('holds where a clock was set back: nothing begins after now', () => {
    const ruler = rulerFor([iso('11:14')], at('11:00'));
    expect(ruler.from).toBeLessThanOrEqual(at('11:00'));
    expect(ruler.to).toBeGreaterThan(ruler.from);
  });
});

describe('place', () => {
  it('is a percentage, kept within the ruler', () => {
    const ruler = rulerFor([iso('11:10')], at('11:45'));
    expect(place(ruler, at('11:10'))).toBe(0);
    expect(place(ruler, at('11:30'))).toBe(50);
    expect(place(ruler, at('09:00'))).toBe(0);
    expect(place(ruler, at('13:00'))).toBe(100);
  });
});
