import { beforeAll, expect, test } from 'vitest';
import { caseFilterSchema } from '@/lib/case/case-filter';
import { owedOf } from '@/lib/case/payments';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import { Lab } from '@/lib/sync/contract-lab';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { commitMutation } from '../commit-mutation';
import { pool } from '../db';
import { loadAggregate } from '../load-aggregate';
import { createPostgresStore } from '../postgres-store';
import { readDayMoney } from './day-money';
import { issuePaperOf } from './issue-paper';
import { listCases } from './list-cases';

const zone = 'Asia/Tokyo';
let lab: Lab;

beforeAll(async () => {
  await publishPlaybooks();
  lab = await new Lab(createPostgresStore(pool), 0xb0b01).prepare();
  await send('visit.arrive', { id: lab.id(40), appointmentId: null, technicianId: lab.takahashi.userId });
  const person = { id: lab.id(41), name: '佐々木', kana: null, roles: ['decides' as const], relation: null };
  await send('person.set', { ...person, phone: null });
  const line = { feeItemId: null, kind: 'work' as const, note: null, quantity: 2, taxRate: 10, due: false };
  await send('fee.add', { ...line, id: lab.id(42), label: '作業料', amount: 4400 });
  await send('approval.record', {
    id: lab.id(43),
    personId: lab.id(41),
    kind: 'estimate',
    answer: 'approved',
    lineIds: [lab.id(42)],
    total: 8800,
  });
});

const send = async <Name extends MutationName>(name: Name, args: ArgsOf<Name>, by = lab.takahashi) => {
  const result = await commitMutation(by, lab.case, name, args);
  expect([name, result.status]).toEqual([name, 'applied']);
};
const unpaid = async (): Promise<boolean> => {
  const { cases } = await listCases(
    lab.shop.id,
    caseFilterSchema.parse({ view: 'unpaid' }),
    new Date().toISOString(),
    zone,
  );
  const { state } = await lab.kept();
  // The list and the case tell the same.
  expect(cases.length > 0).toBe(state.root.result !== null && owedOf(state) > 0);
  return cases.some(({ id }) => id === lab.case.id);
};
const taken = (n: number, amount: number, more: { kind?: 'refund'; how?: 'transfer' } = {}) => ({
  id: lab.id(n),
  kind: 'payment' as const,
  how: 'cash' as const,
  amount,
  tendered: null,
  note: null,
  ...more,
});
const shopOf = async () => {
  const stored = await loadAggregate(lab.chiba, { kind: 'shop', id: lab.shop.id });
  if (!stored) throw new Error('no shop');
  return stored.state;
};

test('a case is on the unpaid list while it owes, through parts, credit notes and refunds', async () => {
  expect(await unpaid()).toBe(false);
  await send('case.stop', { reason: 'follow-up', words: '次回', nextOn: null });
  expect(await unpaid()).toBe(true);
  await send('payment.record', { paidHow: 'cash', paidAmount: 3000, addressee: null });
  await send('payment.take', taken(50, 5000), lab.takahashi);
  expect(await unpaid()).toBe(true);
  await send('payment.take', taken(51, 800, { how: 'transfer' }), lab.chiba);
  expect(await unpaid()).toBe(false);
  await send('payment.take-back', { id: lab.id(51) }, lab.chiba);
  expect(await unpaid()).toBe(true);

  const shop = await shopOf();
  const ask = (n: number, wanted: Parameters<typeof issuePaperOf>[4]) =>
    issuePaperOf(lab.chiba, shop, lab.case.id, lab.id(n), wanted);
  expect(await ask(60, { kind: 'invoice' })).toBeNull();
  // The same one asked for again is issued once.
  expect(await ask(60, { kind: 'invoice' })).toBeNull();
  expect(await ask(61, { kind: 'invoice' })).toBe('already-exists');
  const back = [{ label: '作業料', taxRate: 10, total: 800 }];
  expect(await ask(62, { kind: 'credit', correctsId: lab.id(60), reason: '値引き', back })).toBeNull();
  expect((await lab.kept()).state.papers.map(({ kind, serial }) => `${kind} ${serial}`)).toEqual([
    'invoice 1',
    'credit 1',
  ]);
  expect(await unpaid()).toBe(false);
  await send('payment.take', taken(52, 500, { kind: 'refund' }), lab.chiba);
  expect(await unpaid()).toBe(true);
});

test('what each took on a day is told by way of paying, refunds taken off', async () => {
  const today = new Date().toLocaleDateString('en-CA', { timeZone: zone });
  expect(await readDayMoney(lab.shop.id, zone, today)).toEqual(
    [
      // 3,000 at once on the spot, and 5,000 more.
      { takenById: lab.takahashi.userId, how: 'cash', amount: 8000 },
      { takenById: lab.chiba.userId, how: 'cash', amount: -500 },
    ].toSorted((a, b) => a.takenById.localeCompare(b.takenById)),
  );
  expect(await readDayMoney(lab.shop.id, zone, '2020-01-01')).toEqual([]);
  expect(await readDayMoney(lab.id(99), zone, today)).toEqual([]);
});
