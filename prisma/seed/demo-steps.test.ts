import { expect, test } from 'vitest';
import type { ArgsOf } from '@/lib/mutation/registry';
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

// A day that would be a Sunday is the Saturday before: each day of the week lays the demo out differently.
test.each([23, 24, 25, 26, 27, 28, 29])(
  'no two cases are promised one technician’s time, in whatever order they are played, on 2026-11-%i',
  (day) => {
    const spans = demoSteps(new Date(`2026-11-${day}T03:00:00.000Z`)).flatMap(({ ref, name, args }) =>
      name === 'appointment.make' && typeof args !== 'function'
        ? [{ caseId: ref.id, ...(args as ArgsOf<'appointment.make'>) }]
        : [],
    );
    expect(spans.length).toBeGreaterThan(30);
    for (const { caseId, technicianId, startsAt, endsAt } of spans) {
      const meets = spans.filter(
        (other) => other.technicianId === technicianId && other.startsAt < endsAt && other.endsAt > startsAt,
      );
      expect(new Set(meets.map((other) => other.caseId))).toEqual(new Set([caseId]));
    }
  },
);
