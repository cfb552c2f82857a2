import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { rememberedIn } from '../../e2e/fixtures/remembered';

/** How many changes of the tablet wait to be sent. */
const waitingIn = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(names.find((name) => name.startsWith('kiriwake-')) ?? '');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('no database'));
    });
    const index = db.transaction('outbox').objectStore('outbox').index('state');
    const waiting = await new Promise<number>((resolve) => {
      const request = index.count('waiting');
      request.onsuccess = () => resolve(request.result);
    });
    db.close();
    return waiting;
  });

/** Waits until nothing on the tablet waits to be sent; looks every 20 ms. */
export const untilFlushed = async (page: Page): Promise<void> => {
  while ((await waitingIn(page)) > 0) await sleep(20);
};

/** Puts changes into the outbox of a tablet that is signed in, as if they had been made there without a server. */
export const queueNotes = async (page: Page, caseId: string, count: number): Promise<void> => {
  const me = await rememberedIn(page);
  if (!me) throw new Error('nobody is signed in here');
  await page.evaluate(
    async ({ ref, total, actor }) => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const name = names.find((one) => one.startsWith('kiriwake-')) ?? '';
      const deviceId = name.slice(-36);
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(name);
        request.onsuccess = () => resolve(request.result);
      });
      const transaction = db.transaction(['outbox', 'sequences'], 'readwrite');
      const sequences = transaction.objectStore('sequences');
      const key = `case:${ref}|${deviceId}`;
      const last = await new Promise<number>((resolve) => {
        const request = sequences.get(key);
        request.onsuccess = () => resolve((request.result as { last: number } | undefined)?.last ?? 0);
      });
      const encoder = new TextEncoder();
      const occurredAt = new Date().toISOString();
      for (let n = 1; n <= total; n += 1) {
        // As version 7, since the order of ids is looked at nowhere.
        const [id, row] = [0, 1].map(() => crypto.randomUUID().replace(/^(.{14})./, '$17'));
        const envelope = {
          id,
          protocol: 1,
          aggregate: { kind: 'case', id: ref },
          name: 'note.add',
          args: { id: row, words: `圏外で書いた記録 ${n}: 送信ボタンを押すと止まります` },
          deviceId,
          deviceSeq: last + n,
          baseVersion: 1,
          occurredAt,
        };
        transaction.objectStore('outbox').add({
          id: envelope.id,
          ref: `case:${ref}`,
          seq: envelope.deviceSeq,
          state: 'waiting',
          version: null,
          code: null,
          occurredAt,
          bytes: encoder.encode(JSON.stringify({ envelope, actor })),
        });
      }
      sequences.put({ id: key, last: last + total });
      await new Promise((resolve) => (transaction.oncomplete = resolve));
      db.close();
    },
    {
      ref: caseId,
      total: count,
      actor: { kind: 'user', userId: me.userId, shopId: me.shopId, roles: me.roles },
    },
  );
};

/** Copies a case of the tablet so often, each under an id of its own; the server knows none of them. */
export const copyCase = (page: Page, caseId: string, count: number): Promise<void> =>
  page.evaluate(
    async ([from, total]) => {
      const names = (await indexedDB.databases()).map(({ name }) => name ?? '');
      const db = await new Promise<IDBDatabase>((resolve) => {
        const request = indexedDB.open(names.find((one) => one.startsWith('kiriwake-')) ?? '');
        request.onsuccess = () => resolve(request.result);
      });
      type Row = { id: string; bytes: Uint8Array };
      for (const table of ['bases', 'copies']) {
        const store = db.transaction(table, 'readwrite').objectStore(table);
        const row = await new Promise<Row>((resolve) => {
          const request = store.get(`case:${from}`);
          request.onsuccess = () => resolve(request.result as Row);
        });
        const text = new TextDecoder().decode(row.bytes);
        const writing = db.transaction(table, 'readwrite');
        for (let n = 0; n < total; n += 1) {
          const id = `${from.slice(0, -6)}${n.toString(16).padStart(6, '0')}`;
          const bytes = new TextEncoder().encode(text.replaceAll(from, id));
          writing.objectStore(table).put({ ...row, id: `case:${id}`, bytes });
        }
        await new Promise((resolve) => (writing.oncomplete = resolve));
      }
      db.close();
    },
    [caseId, count] as const,
  );
