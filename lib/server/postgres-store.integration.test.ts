import { expect, test } from 'vitest';
import { createMemoryStore } from '@/lib/sync/memory-store';
import { demoShop } from '@/prisma/seed/demo-shop';
import { demoSteps } from '@/prisma/seed/demo-steps';
import { playSteps } from '@/prisma/seed/play-steps';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from './db';
import { createPostgresStore } from './postgres-store';
import { TABLES } from './store/tables';

test('columns are exactly the fields of the shapes, and the keys of their aggregate', async () => {
  const { rows } = await pool.query<{ table: string; column: string }>(
    `SELECT table_name AS "table", column_name AS "column" FROM information_schema.columns WHERE table_schema = 'public'`,
  );
  const columnsOf = (name: string) => rows.filter(({ table }) => table === name).map(({ column }) => column);
  for (const { table, columns, parent, lists } of Object.values(TABLES)) {
    const known = ['version', ...(table === 'Customer' ? ['lookup'] : [])];
    expect(columnsOf(table).toSorted()).toEqual([...columns, ...known].toSorted());
    for (const list of lists) {
      const keys = new Set([...list.columns, 'shopId', parent]);
      expect(columnsOf(list.table).toSorted()).toEqual([...keys].toSorted());
    }
  }
});

test('three months of cases are the same in Postgres as in memory', async () => {
  await publishPlaybooks();
  const numbers = new Map<string, string>();
  const memory = createMemoryStore(({ kind, id }) => {
    if (kind === 'case' && !numbers.has(id))
      numbers.set(id, `K-2026-${String(numbers.size + 1).padStart(5, '0')}`);
    return { playbook: null, numbers: { caseNumber: numbers.get(id) }, reviews: true };
  });
  const steps = [...demoShop(), ...demoSteps(new Date('2026-11-24T03:00:00.000Z'))];
  await playSteps(() => memory, steps);
  await playSteps((at) => createPostgresStore(pool, { now: () => at }), steps);
  const postgres = createPostgresStore(pool);
  const refs = new Map(steps.map(({ ref }) => [ref.id, ref]));
  for (const ref of refs.values()) {
    expect(await postgres.load(ref)).toEqual(await memory.load(ref));
    const names = async (store: typeof memory) =>
      (await store.journal(ref)).map(({ name, args }) => ({ name, args }));
    expect(await names(postgres)).toEqual(await names(memory));
  }
});
