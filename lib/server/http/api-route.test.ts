import { expect, test } from 'vitest';
import { apiRoute } from './api-route';
import { Problem } from './problem';

const failing = (error: unknown) =>
  apiRoute(() => Promise.reject(error as Error))(new Request('http://127.0.0.1/api/x'), undefined);
const coded = (code: string, message = 'x') => Object.assign(new Error(message), { code });

test.each([
  ['a problem', new Problem('other-device'), 409, 'other-device'],
  ['nobody there', coded('ECONNREFUSED'), 503, 'unavailable'],
  ['a server that stops', coded('57P01'), 503, 'unavailable'],
  ['too many connections', coded('53300'), 503, 'unavailable'],
  ['a connection cut', new Error('Connection terminated unexpectedly'), 503, 'unavailable'],
  ['data that does not fit', coded('22P02'), 400, 'malformed'],
  ['a mistake of ours', new TypeError('secret@example.jp'), 500, 'unexpected'],
  ['something that is no error', 'text', 500, 'unexpected'],
])('%s is answered by a problem document', async (_what, error, status, code) => {
  const answer = await failing(error);
  expect([answer.status, answer.headers.get('content-type')]).toEqual([status, 'application/problem+json']);
  const body = await answer.text();
  expect(JSON.parse(body)).toMatchObject({ status, code });
  expect(body).not.toContain('secret');
});

test('an answer goes through as it is', async () => {
  const answer = await apiRoute(async () => new Response('fine'))(
    new Request('http://127.0.0.1/'),
    undefined,
  );
  expect(await answer.text()).toBe('fine');
});
