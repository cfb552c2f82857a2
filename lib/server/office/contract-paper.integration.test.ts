import { beforeAll, expect, test } from 'vitest';
import { readPaper } from '@/lib/report/paper-content';
import { at, Lab } from '@/lib/sync/contract-lab';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from '../db';
import { loadAggregate } from '../load-aggregate';
import { createPostgresStore } from '../postgres-store';
import { issuePaperOf } from './issue-paper';

let lab: Lab;
let papers = 0x500;

beforeAll(async () => {
  await publishPlaybooks();
  lab = await new Lab(createPostgresStore(pool), 0xc0a7).prepare();
  const line = { feeItemId: null, note: null, quantity: 1, taxRate: 10, due: false };
  const person = { id: lab.id(41), name: '佐々木', kana: null, roles: ['decides' as const], relation: null };
  const endings = await lab.endings([
    lab.sent('visit.arrive', { id: lab.id(40), appointmentId: null, technicianId: lab.takahashi.userId }),
    lab.sent('person.set', { ...person, phone: null }),
    lab.sent('fee.add', { ...line, id: lab.id(42), kind: 'work', label: '作業料', amount: 22_000 }),
    lab.sent('approval.record', {
      id: lab.id(43),
      personId: lab.id(41),
      kind: 'estimate',
      answer: 'approved',
      lineIds: [lab.id(42)],
      total: 22_000,
    }),
    lab.sent('payment.record', { paidHow: 'card', paidAmount: null, addressee: null }),
  ]);
  expect(endings).toEqual(endings.map(() => 'applied'));
});

const issue = async () => {
  const shop = await loadAggregate(lab.chiba, { kind: 'shop', id: lab.shop.id });
  if (!shop) throw new Error('no shop');
  papers += 1;
  return issuePaperOf(lab.chiba, shop.state, lab.case.id, lab.id(papers), { kind: 'contract' });
};
const edit = async (args: {
  address?: string;
  phone?: string;
  representative?: string;
  coolingOff?: string;
}) => {
  const system = { kind: 'system' as const, shopId: lab.shop.id };
  expect(await lab.endings([lab.made(lab.shop, 'shop.edit', args)], system)).toEqual(['applied']);
};
const become = (kind: 'business' | 'person') =>
  pool.query('UPDATE "Customer" SET "kind" = $2 WHERE "id" = $1', [lab.customer.id, kind]);

test('the office issues a contract paper for a home that pays more than was told, once the shop can', async () => {
  await edit({ address: '仙台市青葉区杜の丘1-2-3', phone: '022-000-0000', coolingOff: '当店の文面です。' });
  await become('person');
  // Nobody answers for the shop yet.
  expect(await issue()).toBe('wrong-state');
  await edit({ representative: '村上 直樹' });
  await become('business');
  expect(await issue()).toBe('wrong-state');
  await become('person');
  expect(await issue()).toBeNull();
  expect(await issue()).toBe('wrong-state');

  const { state } = await lab.kept();
  const [paper] = state.papers;
  const content = readPaper(paper?.content ?? '');
  expect(paper).toMatchObject({ kind: 'contract', serial: 1, total: 22_000 });
  expect(content?.contract).toMatchObject({
    representative: '村上 直樹',
    contractedAt: at('11:00'),
    coolingOff: '当店の文面です。',
  });
  const { rows } = await pool.query('SELECT "kind", "total" FROM "PaperSearch" WHERE "caseId" = $1', [
    lab.case.id,
  ]);
  expect(rows).toEqual([{ kind: 'contract', total: 22_000 }]);
});
