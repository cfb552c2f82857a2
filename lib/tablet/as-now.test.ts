import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { AnyState } from '@/lib/mutation/registry';
import { Lab } from '@/lib/sync/contract-lab';
import { asNow } from './as-now';
import { refKey } from './refs';
import { plainSeal } from './seal';
import { emptyStore } from './testing/empty-store';

test('a case that an earlier version kept here is read with what came since, and goes on', async () => {
  const store = await emptyStore(0);
  const lab = await new Lab(store, 0x6f00).prepare();
  const { version, state } = await lab.kept();
  const { clockReadings, papers, payments, stories, dispatches, ...earlier } = state;
  expect([clockReadings, papers, payments, stories, dispatches]).toEqual([[], [], [], [], []]);
  const bytes = await plainSeal.seal({ version, state: earlier });
  const row = { id: refKey(lab.case), kind: 'case' as const, rev: 1000, bytes };
  await store.db.copies.put(row);
  expect((await lab.kept()).state).toEqual(state);
  expect(await lab.endings([lab.note('続き', 101)])).toEqual(['applied']);
  expect((await lab.kept()).state.notes).toHaveLength(1);

  const base = { id: row.id, kind: row.kind, rev: 1, version, gone: false };
  await store.db.bases.put({ ...base, bytes: await plainSeal.seal(earlier) });
  expect((await store.read(lab.case)).base.state).toEqual(state);
});

test('a shop that an earlier version kept here remembers no desks yet', async () => {
  const lab = await new Lab(await emptyStore(1), 0x6f01).prepare();
  const shop = (await lab.store.load({ kind: 'shop', id: lab.shop.id }))?.state;
  if (!shop) throw new Error('no shop');
  const { desks, ...earlier } = shop;
  expect(desks).toEqual([]);
  expect(asNow(earlier as AnyState)).toEqual(shop);
  expect(asNow(shop)).toBe(shop);
});
