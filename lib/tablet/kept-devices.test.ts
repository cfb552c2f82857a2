import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { databaseName, TabletDatabase } from './database';
import { keptDevices } from './kept-devices';

const id = (n: number) => `00000000-0000-7000-8000-00000000000${n}`;

test('the devices of this browser are known by their databases, whosever they are', async () => {
  expect(await keptDevices()).toEqual([]);
  await new TabletDatabase(databaseName(id(1), id(2))).open();
  await new TabletDatabase(databaseName(id(3), id(4))).open();
  await new TabletDatabase('somebody-elses').open();
  expect((await keptDevices()).toSorted()).toEqual([id(2), id(4)]);
});
