import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { beforeAll, expect, test } from 'vitest';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { at, Lab } from '@/lib/sync/contract-lab';
import { TabletDatabase } from './database';
import { exchange } from './exchange';
import { plainSeal } from './seal';
import { FakeLine } from './testing/fake-line';
import { FakeServer } from './testing/fake-server';
import { keepStorage } from './testing/kept-storage';
import { TabletStore } from './tablet-store';

beforeAll(keepStorage);

/** The database as the app's first version made it; this never changes. */
class FirstDatabase extends Dexie {
  constructor(name: string) {
    super(name);
    this.version(1).stores({
      bases: 'id, kind',
      copies: 'id, kind',
      outbox: '++n, &id, ref, state',
      sequences: 'id',
      playbooks: 'id',
      earlier: 'id',
      drafts: 'id',
      photos: 'id, caseId, state',
      meta: 'id',
    });
  }
}

test('[S31] unsent work in a database of the first version is there in this one, and is sent', async () => {
  const server = new FakeServer();
  const lab = await new Lab(server.store, 0x7200).prepare();
  server.scope = [lab.shop, lab.customer, lab.case];
  const stored = await lab.kept();
  const key = `case:${lab.case.id}`;
  const envelope = {
    id: lab.id(601),
    protocol: 1,
    aggregate: lab.case,
    name: 'note.add',
    args: { id: lab.id(501), words: '圏外で書いた' },
    deviceId: lab.tablet,
    deviceSeq: 1,
    baseVersion: stored.version,
    occurredAt: at('11:00'),
  };

  const first = new FirstDatabase('of-the-first-version');
  const row = { id: key, kind: 'case', rev: 1 };
  await first
    .table('bases')
    .add({ ...row, version: stored.version, gone: false, bytes: await plainSeal.seal(stored.state) });
  await first.table('copies').add({ ...row, rev: 2, bytes: await plainSeal.seal(stored) });
  await first.table('outbox').add({
    id: envelope.id,
    ref: key,
    seq: 1,
    state: 'waiting',
    version: null,
    code: null,
    occurredAt: envelope.occurredAt,
    bytes: await plainSeal.seal({ envelope, actor: lab.takahashi }),
  });
  await first.table('sequences').add({ id: `${key}|${lab.tablet}`, last: 1 });
  await first.table('drafts').add({ id: 'field', at: at('11:00'), bytes: await plainSeal.seal('打ちかけ') });
  await first.table('meta').add({ id: 'heard', value: { link: 'offline', offsetMs: 0 } });
  first.close();

  const store = new TabletStore(new TabletDatabase('of-the-first-version'), plainSeal);
  expect(await store.db.outbox.count()).toBe(1);
  expect(await store.db.drafts.count()).toBe(1);
  const caller = { actor: lab.takahashi, deviceId: lab.tablet, skew: 0 };
  const me = { ...lab.takahashi, deviceId: lab.tablet, name: '高橋 健' };
  // What is done now goes behind it.
  const next = { ...envelope, id: lab.id(602), protocol: PROTOCOL, deviceSeq: null };
  await store.append({ ...next, args: { id: lab.id(502), words: '続き' } }, lab.takahashi);
  expect(await exchange(store, me, new FakeLine(server, caller).fetch)).toBe('online');
  expect(await lab.words()).toEqual(['圏外で書いた', '続き']);
  expect((await store.load({ kind: 'case', id: lab.case.id }))?.state.notes).toHaveLength(2);
  expect(await store.db.outbox.count()).toBe(0);
});
