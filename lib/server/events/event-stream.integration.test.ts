import { beforeAll, expect, test } from 'vitest';
import { Lab } from '@/lib/sync/contract-lab';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from '../db';
import { createPostgresStore } from '../postgres-store';
import { eventStream } from './event-stream';
import { listen } from './listen';

beforeAll(publishPlaybooks);

const decoder = new TextDecoder();

/** Reads until what was read matches, or the stream ends. */
const readUntil = async (reader: ReadableStreamDefaultReader<Uint8Array>, pattern: RegExp) => {
  let text = '';
  while (!pattern.test(text)) {
    const { value, done } = await reader.read();
    if (done) return `${text}<end>`;
    text += decoder.decode(value);
  }
  return text;
};

/** Waits until the process hears the database: nudges before that are nobody's. */
const heard = async (lab: Lab) => {
  let got = false;
  const stop = listen(() => (got = true));
  while (!got) {
    await pool.query(`SELECT pg_notify('kiriwake', $1)`, [JSON.stringify({ shopId: lab.id(99) })]);
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  stop();
};

test('a stream tells what its own shop commits, and ends when the process stops', async () => {
  const store = createPostgresStore(pool);
  const [lab, other] = [await new Lab(store, 0xc0001).prepare(), await new Lab(store, 0xc0002).prepare()];
  const reader = eventStream(lab.shop.id, lab.id(1), new AbortController().signal).getReader();
  await heard(lab);
  await other.commit([other.note('よその店', 101)]);
  await lab.commit([lab.note('この店', 101)]);
  const text = await readUntil(reader, /event: nudge\ndata: .*\n\n/);
  expect(text).toContain(`event: nudge\ndata: {"kind":"case","id":"${lab.case.id}","version":3}`);
  expect(text).not.toContain(other.case.id);
  process.emit('kiriwake:stop' as never);
  expect(await readUntil(reader, /never/)).toBe('<end>');
});

test('a stream begins with the instant of the newest change, for pages that were made before', async () => {
  const store = createPostgresStore(pool);
  const lab = await new Lab(store, 0xc0003).prepare();
  const gone = new AbortController();
  const reader = eventStream(lab.shop.id, lab.id(1), gone.signal).getReader();
  const text = await readUntil(reader, /event: latest\n.*\n\n/);
  const { rows } = await pool.query('SELECT max("receivedAt") AS "at" FROM "Mutation" WHERE "shopId" = $1', [
    lab.shop.id,
  ]);
  expect(text).toContain(`id: ${rows[0].at.toISOString()}\nevent: latest`);
  gone.abort();
});

test('a reader who leaves, by either door, ends the stream without an error', async () => {
  const { shop, id } = {
    shop: '00000000-0000-7000-8000-000000000001',
    id: '00000000-0000-7000-8000-000000000002',
  };
  await eventStream(shop, id, new AbortController().signal).cancel();
  const gone = new AbortController();
  const reader = eventStream(shop, id, gone.signal).getReader();
  gone.abort();
  expect(await readUntil(reader, /never/)).toBe('retry: 3000\n\n<end>');
});

test('what was committed while the database was not heard is told afterwards', async () => {
  const store = createPostgresStore(pool);
  const lab = await new Lab(store, 0xc0004).prepare();
  const gone = new AbortController();
  const reader = eventStream(lab.shop.id, lab.id(1), gone.signal).getReader();
  await readUntil(reader, /event: latest\n.*\n\n/);
  const { rowCount } = await pool.query(
    `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND query LIKE 'LISTEN %'`,
  );
  expect(rowCount).toBe(1);
  await lab.commit([lab.note('聞こえない間', 101)]);
  const { rows } = await pool.query('SELECT max("receivedAt") AS "at" FROM "Mutation" WHERE "shopId" = $1', [
    lab.shop.id,
  ]);
  const text = await readUntil(reader, /event: (latest|nudge)\n.*\n\n/);
  expect(text).toContain(`id: ${rows[0].at.toISOString()}\nevent: latest`);
  gone.abort();
});
