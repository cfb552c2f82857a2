import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { TabletDatabase } from './database';
import { fetchProviders } from './providers';

test('the directory comes once a version, and what is no directory changes nothing', async () => {
  const db = new TabletDatabase('kiriwake-providers-test');
  const asked: (string | null)[] = [];
  let answer: () => Response = () => Response.json({ version: 'a', providers: [{ id: 'ocn' }] });
  const fetcher = (_input: string, init: RequestInit) => {
    asked.push(new Headers(init.headers).get('if-none-match'));
    return Promise.resolve(answer());
  };
  const kept = async () => (await db.meta.get('providers'))?.value;

  expect(await fetchProviders(db, fetcher)).toBe(true);
  expect(await kept()).toEqual({ version: 'a', providers: [{ id: 'ocn' }] });
  answer = () => new Response(null, { status: 304 });
  expect(await fetchProviders(db, fetcher)).toBe(true);
  answer = () => Response.json({ status: 401 }, { status: 401 });
  expect(await fetchProviders(db, fetcher)).toBe(false);
  answer = () => Response.json({ version: 'b' });
  expect(await fetchProviders(db, fetcher)).toBe(false);
  answer = () => Response.json({ version: 'b', providers: [] });
  expect(await fetchProviders(db, fetcher)).toBe(true);
  expect(asked).toEqual([null, '"a"', '"a"', '"a"', '"a"']);
  expect(await kept()).toEqual({ version: 'b', providers: [] });
  expect(await fetchProviders(db, () => Promise.reject(new Error('no line')))).toBe(false);
});
