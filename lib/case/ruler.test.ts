import { describe, expect, it } from 'vitest';
import { rulerOf } from './ruler';

const at = (time: string) => `2026-11-24T${time}:00.000Z`;
const stretch = (from: string, to: string) => ({ fromAt: at(from), toAt: at(to) });

describe('the ruler of attempts', () => {
  it('goes from a round time to a round time', () => {
    const ruler = rulerOf([stretch('11:14', '11:22'), stretch('11:24', '11:56')]);
    expect(ruler?.ticks.map((tick) => tick.at.slice(11, 16))).toEqual([
      '11:10',
      '11:20',
      '11:30',
      '11:40',
      '11:50',
      '12:00',
    ]);
    expect(ruler?.place(stretch('11:10', '11:35'))).toEqual({ left: 0, width: 0.5 });
  });
  it('has at least one step for something that took no time', () => {
    const ruler = rulerOf([stretch('11:10', '11:10')]);
    expect(ruler?.ticks).toHaveLength(2);
    expect(ruler?.step).toBe(1);
  });
  it('is not pressed together by what waits for days', () => {
    const wait = { fromAt: at('11:00'), toAt: '2026-11-28T11:00:00.000Z' };
    const ruler = rulerOf([stretch('10:00', '10:30'), wait]);
    expect(ruler?.place(stretch('10:00', '10:30')).width).toBeGreaterThan(0.04);
    const { left, width } = ruler?.place(wait) ?? { left: 0, width: 0 };
    expect(left + width).toBe(1);
  });
  it('is not there for nothing', () => {
    expect(rulerOf([])).toBeNull();
  });
});
