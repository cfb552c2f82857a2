import { expect, test } from 'vitest';
import { PROTOCOL } from '@/lib/mutation/envelope';
import { type Posted, postSync } from './post-sync';

const REQUEST = { protocol: PROTOCOL, deviceId: null, mutations: [], held: [] };
const ID = '01234567-0000-7000-8000-000000000001';

const answer = {
  protocol: PROTOCOL,
  receivedAt: '2026-11-25T01:00:00.000Z',
  results: [],
  changed: [],
  gone: [],
  playbooks: [],
  me: { userId: ID, shopId: ID, deviceId: ID, roles: ['technician'], name: '高橋 健' },
};

const told = (body: unknown, status = 200): Promise<Posted> =>
  postSync(() => Promise.resolve(new Response(JSON.stringify(body), { status })), REQUEST);

test('[S28] what a newer server tells beside what this version knows is left out', async () => {
  const refused = { id: ID, status: 'refused', code: 'not-on-sundays' };
  const posted = await told({
    ...answer,
    weather: 'sunny',
    me: { ...answer.me, shoeSize: 26 },
    results: [
      { ...refused, mood: 'fine' },
      { id: ID, status: 'postponed' },
    ],
    changed: [{ kind: 'parrot', id: ID, version: 1, state: {} }],
    gone: [{ kind: 'parrot', id: ID }],
  });
  expect(posted).toMatchObject({ kind: 'answer', answer: { ...answer, results: [refused] } });
  expect(posted.kind === 'answer' && Object.keys(posted.answer)).not.toContain('weather');
});

test('[S29] an answer of a newer protocol, and one without what every answer has, ask for a new version', async () => {
  expect(await told({ ...answer, protocol: PROTOCOL + 1 })).toEqual({ kind: 'old-app' });
  expect(await told({ protocol: PROTOCOL + 1, told: 'otherwise' })).toEqual({ kind: 'old-app' });
  expect(await told({ protocol: PROTOCOL })).toEqual({ kind: 'old-app' });
});

test('[S30] a server that cannot read what this app sends is an old one', async () => {
  expect(await told({}, 501)).toEqual({ kind: 'old-server' });
  expect(await told({}, 400)).toEqual({ kind: 'old-server' });
});

test.each([
  [401, 'signed-out'],
  [403, 'signed-out'],
  [404, 'outsider'],
  [409, 'somebody-else'],
  [500, 'offline'],
  [503, 'offline'],
])('HTTP %i means %s', async (status, kind) => {
  expect(await told({}, status)).toEqual({ kind });
});

test('a page that stands in between, such as a hotel’s, is no answer', async () => {
  const page = () => Promise.resolve(new Response('<html>Welcome</html>'));
  expect(await postSync(page, REQUEST)).toEqual({ kind: 'offline' });
});
