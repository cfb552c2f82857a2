import { expect, test } from 'vitest';
import { createMemoryStore } from '@/lib/sync/memory-store';
import { DEMO_CALENDAR } from './demo-calendar';
import { demoSteps } from './demo-steps';
import { playSteps } from './play-steps';
import { demoShop } from './demo-shop';

test.each(['2026-11-24T00:30:00.000Z', '2027-02-28T14:00:00.000Z'])(
  'every step of the demo is accepted on %s',
  async (now) => {
    const store = createMemoryStore();
    await playSteps(() => store, [...demoShop(), ...demoSteps(new Date(now))]);
    expect(DEMO_CALENDAR.length).toBeGreaterThanOrEqual(40);
  },
);
