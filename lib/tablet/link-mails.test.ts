import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { Fetch } from './ask';
import { keepLinkMail, sendLinkMails } from './link-mails';
import { emptyStore } from './testing/empty-store';

const mail = (n: number) => ({ caseId: 'case', id: `mail ${n}`, token: `token ${n}` });

const line = (statuses: (number | 'dead')[]) => {
  const sent: unknown[] = [];
  const fetcher: Fetch = async (input, { body }) => {
    const status = statuses.shift() ?? 200;
    if (status === 'dead') throw new TypeError('no line');
    sent.push([input, JSON.parse(typeof body === 'string' ? body : '')]);
    return new Response('{}', { status });
  };
  return { sent, fetcher };
};

test('secrets wait for a line and for their request, each is handed over once', async () => {
  const store = await emptyStore(0);
  await keepLinkMail(store, mail(1));
  await keepLinkMail(store, mail(2));
  await store.db.drafts.put({ id: 'field', at: new Date().toISOString(), bytes: new Uint8Array() });
  const { sent, fetcher } = line(['dead', 404, 200, 200]);
  await sendLinkMails(store, fetcher);
  expect(sent).toEqual([]);
  await sendLinkMails(store, fetcher);
  await sendLinkMails(store, fetcher);
  expect(sent).toEqual([1, 2, 1].map((n) => ['/api/link-mails', mail(n)]));
  await sendLinkMails(store, fetcher);
  expect(sent).toHaveLength(3);
  expect(await store.db.drafts.toCollection().primaryKeys()).toEqual(['field']);
});

test('what the server will never take is not kept', async () => {
  const store = await emptyStore(0);
  await keepLinkMail(store, mail(1));
  await sendLinkMails(store, line([422]).fetcher);
  expect(await store.db.drafts.count()).toBe(0);
  await keepLinkMail(store, mail(2));
  await store.db.drafts.toCollection().modify({ at: '2026-01-01T00:00:00.000Z' });
  await sendLinkMails(store, line([404]).fetcher);
  expect(await store.db.drafts.count()).toBe(0);
});
