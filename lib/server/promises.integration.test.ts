import { v7 } from 'uuid';
import { beforeAll, expect, test } from 'vitest';
import type { Envelope } from '@/lib/mutation/envelope';
import type { ArgsOf } from '@/lib/mutation/registry';
import { Lab, OPENING } from '@/lib/sync/contract-lab';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { commitMutation, commitWhole, type Change } from './commit-mutation';
import { db, pool } from './db';
import { createPostgresStore } from './postgres-store';

beforeAll(publishPlaybooks);

const AT_ONCE = 6;
let salt = 0xa0000;
const newLab = () => new Lab(createPostgresStore(pool), (salt += 1)).prepare();
const many = <Item>(make: (index: number) => Item): Item[] =>
  Array.from({ length: AT_ONCE }, (_, n) => make(n));

const opening = (lab: Lab): Change => ({
  name: 'case.open',
  args: { ...OPENING, customerId: lab.customer.id, assignTo: null },
});
const timeOf = (technicianId: string, day: string, id = v7()): ArgsOf<'appointment.make'> => ({
  id,
  assignmentId: v7(),
  technicianId,
  startsAt: `${day}T01:00:00.000Z`,
  endsAt: `${day}T03:00:00.000Z`,
  note: null,
});
const promise = (...given: Parameters<typeof timeOf>): Change => ({
  name: 'appointment.make',
  args: timeOf(...given),
});
const newCase = () => ({ kind: 'case' as const, id: v7() });
const planned = (technicianId: string, day: string) =>
  db.appointment.count({
    where: { technicianId, state: 'planned', startsAt: new Date(`${day}T01:00:00.000Z`) },
  });
const tally = (codes: readonly string[]) => codes.toSorted();

test('[S23] [S25] of calls that book one time at the same instant one succeeds, of the others nothing is there', async () => {
  const lab = await newLab();
  const technician = lab.takahashi.userId;
  const cases = many(newCase);
  const endings = await Promise.all(
    cases.map(async (ref) => {
      const results = await commitWhole(lab.chiba, ref, [opening(lab), promise(technician, '2026-12-01')]);
      return results.map((result) => (result.status === 'refused' ? result.code : result.status)).join(' ');
    }),
  );
  expect(tally(endings)).toEqual(
    tally(['applied applied', ...Array<string>(AT_ONCE - 1).fill('time-taken')]),
  );
  expect(await planned(technician, '2026-12-01')).toBe(1);
  expect(await db.case.count({ where: { id: { in: cases.map(({ id }) => id) } } })).toBe(1);
  expect(await db.refusal.count({ where: { aggregateId: { in: cases.map(({ id }) => id) } } })).toBe(0);
});

test('[S25] what was refused as a whole is taken under the same ids once it fits', async () => {
  const lab = await newLab();
  const [first, second] = [newCase(), newCase()];
  await commitWhole(lab.chiba, first, [opening(lab), promise(lab.takahashi.userId, '2026-12-01')]);
  const open = { ...opening(lab), id: v7() };
  const again = (day: string) => commitWhole(lab.chiba, second, [open, promise(lab.takahashi.userId, day)]);
  expect((await again('2026-12-01')).map(({ status }) => status)).toEqual(['refused']);
  expect((await again('2026-12-02')).map(({ status }) => status)).toEqual(['applied', 'applied']);
});

test('[S23] of visits that are moved to one time at the same instant one is; another technician is free', async () => {
  const lab = await newLab();
  const technician = lab.takahashi.userId;
  const moved = await Promise.all(
    many(async (index) => {
      const ref = newCase();
      const id = v7();
      await commitWhole(lab.chiba, ref, [opening(lab), promise(technician, `2026-12-1${index}`, id)]);
      return { ref, id };
    }),
  );
  const to = '2026-12-24';
  const endings = await Promise.all(
    moved.map(async ({ ref, id }) => {
      const result = await commitMutation(lab.chiba, ref, 'appointment.make', timeOf(technician, to, id));
      return result.status === 'refused' ? result.code : result.status;
    }),
  );
  expect(tally(endings)).toEqual(tally(['applied', ...Array<string>(AT_ONCE - 1).fill('time-taken')]));
  expect(await planned(technician, to)).toBe(1);
  const [other] = await commitWhole(lab.chiba, newCase(), [opening(lab), promise(lab.sato.userId, to)]);
  expect(other?.status).toBe('applied');
  // Its own time is nobody else's: the one that stands there may be moved within it.
  const winner = moved[endings.indexOf('applied')];
  if (!winner) throw new Error('nobody won');
  const within = { ...timeOf(technician, to, winner.id), endsAt: `${to}T02:00:00.000Z` };
  expect(await commitMutation(lab.chiba, winner.ref, 'appointment.make', within)).toMatchObject({
    status: 'applied',
  });
});

test('[S24] refused openings, also at the same instant, leave no gap in the numbers and no number twice', async () => {
  const lab = await newLab();
  const first = (await lab.kept()).state.root.number ?? '';
  const open = (n: number, customerId: string): [Envelope] => [
    lab.made({ kind: 'case', id: lab.id(n) }, 'case.open', { ...OPENING, customerId, assignTo: null }),
  ];
  const endings = await Promise.all(
    many((index) => [
      lab.endings(open(500 + index, lab.id(99)), lab.chiba),
      lab.endings(open(600 + index, lab.customer.id), lab.chiba),
    ]).flat(),
  );
  expect(tally(endings.flat())).toEqual(tally(many(() => ['applied', 'unknown-row']).flat()));
  const rows = await db.case.findMany({ where: { shopId: lab.shop.id }, select: { number: true } });
  const start = Number(first.slice(-5));
  expect(tally(rows.map(({ number }) => number ?? ''))).toEqual([
    first,
    ...many((index) => `${first.slice(0, 7)}${String(start + 1 + index).padStart(5, '0')}`),
  ]);
});
