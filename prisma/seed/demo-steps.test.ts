import { expect, test } from 'vitest';
import { createMemoryStore } from '@/lib/sync/memory-store';
import { DEMO_CALENDAR } from './demo-calendar';
import { demoSteps } from './demo-steps';
import { playSteps } from './play-steps';
import { demoShop } from './demo-shop';
import { referenceCase } from './reference-case/reference-case';

test.each(['2026-11-24T00:30:00.000Z', '2027-02-28T14:00:00.000Z'])(
  'every step of the demo is accepted on %s',
  async (now) => {
    const store = createMemoryStore();
    await playSteps(() => store, [...demoShop(), ...demoSteps(new Date(now))]);
    expect(DEMO_CALENDAR.length).toBeGreaterThanOrEqual(40);
  },
);

test('whoever rated had a link to the report, the reference case too', async () => {
  const store = createMemoryStore();
  const steps = [...demoShop(), ...demoSteps(new Date('2026-11-24T00:30:00.000Z'))];
  await playSteps(() => store, steps);
  const cases = new Set(steps.filter(({ name }) => name === 'rating.give').map(({ ref }) => ref.id));
  expect(cases).toContain(referenceCase(new Date()).caseRef.id);
  for (const id of cases) {
    const { state } = (await store.load({ kind: 'case', id })) ?? {};
    const links = state?.shareLinks.filter(({ pinTag, revokedAt }) => pinTag !== null && revokedAt === null);
    expect(links?.map((link) => link.id)).toEqual(state?.ratings.map((rating) => rating.id));
  }
});
