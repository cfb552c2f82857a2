import { createHash, randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { type Answer, ROUTE_ACCESS, type Route, type Viewer, VIEWERS } from '@/lib/access/route-access';
import { PROTOCOL } from '@/lib/mutation/envelope';
import type { SyncAnswer } from '@/lib/sync/protocol';
import { type Person, signIn } from './fixtures/people';
import { expect, test } from './fixtures/test';

const people: Record<Exclude<Viewer, 'outsider'>, Person> = {
  technician: 'takahashi',
  office: 'chiba',
  administrator: 'murakami',
};

/** Where a row of the table is tried: something of one's own, and something that is nobody's here. */
type Init = { body?: RequestInit['body']; headers?: Record<string, string> };
type Sample = { own: string; foreign?: string; init?: Init };
type Known = {
  caseId: string;
  customerId: string;
  reportedId: string;
  /** A paper of the reported case. */
  paperId: string;
  photo: string;
  logo: string;
};

const nobodys = '00000000-0000-7000-8000-00000000dead';
const noToken = 'AAAAAAAAAAAAAAAAAAAAAA';

const sampleOf = (route: Route, known: Known): Sample => {
  const { caseId, customerId, reportedId, photo, logo } = known;
  const plain = route.split(' ')[1] ?? '/';
  switch (route) {
    case 'GET /[...missing]':
      return { own: '/no-such-page' };
    case 'GET /calls/customers':
      return { own: `${plain}?q=022` };
    case 'GET /calls/address':
      return { own: `${plain}?code=9813133` };
    case 'GET /api/paper-export':
      return { own: `${plain}?to=2020-01-01` };
    case 'GET /api/auth/[...nextauth]':
      return { own: '/api/auth/csrf' };
    case 'POST /api/auth/[...nextauth]':
      return { own: '/api/auth/signout', init: { body: new URLSearchParams() } };
    case 'POST /api/sync':
      return { own: plain, init: { body: JSON.stringify(emptySync()), headers: json } };
    case 'POST /api/link-mails':
    case 'POST /api/handovers':
    case 'POST /api/sync/sealed':
    case 'PUT /api/sync/sealed/photo':
      return { own: plain, init: { body: '{}', headers: json } };
    case 'POST /api/logos':
      return { own: plain, init: { body: picture, headers: { 'x-kiriwake-sync': '1' } } };
    case 'POST /api/probes/[caseId]':
      return {
        own: `/api/probes/${caseId}`,
        foreign: `/api/probes/${nobodys}`,
        init: { body: '{}', headers: json },
      };
    case 'GET /api/papers/[caseId]/[paperId]': {
      const { paperId } = known;
      return { own: `/api/papers/${reportedId}/${paperId}`, foreign: `/api/papers/${nobodys}/${paperId}` };
    }
    // What a shop that shows its stories shows is in e2e/case-story.spec.ts.
    case 'GET /stories':
      return { own: '' };
    case 'GET /stories/[shop]':
    case 'GET /stories/[shop]/[slug]':
    case 'GET /stories/[shop]/[slug]/photos/[hash]':
    case 'GET /stories/[shop]/feed.xml':
    case 'GET /stories/[shop]/sitemap.xml':
      return {
        own: '',
        foreign: plain
          .replace('[shop]', '0000dead')
          .replace('[slug]', 'email-0000dead')
          .replace('[hash]', '0'.repeat(64)),
      };
    case 'GET /playbooks/[id]':
    case 'GET /playbooks/[id]/edit':
    case 'GET /playbooks/[id]/versions':
      return { own: plain.replace('[id]', 'email'), foreign: plain.replace('[id]', 'no-such-playbook') };
    case 'GET /api/logos/[hash]':
      return { own: `/api/logos/${logo}`, foreign: `/api/logos/${'0'.repeat(64)}` };
    case 'GET /api/photos/[caseId]/[hash]':
    case 'PUT /api/photos/[caseId]/[hash]':
      return {
        own: `/api/photos/${caseId}/${photo}`,
        foreign: `/api/photos/${nobodys}/${photo}`,
        init: route.startsWith('PUT') ? { body: picture, headers: { 'x-kiriwake-sync': '1' } } : undefined,
      };
    default: {
      const named = (id: string) =>
        plain
          .replace('[token]', noToken)
          .replace('[revision]', '1')
          .replace(/\[\w+\]/, id);
      const id = plain.includes('customers') ? customerId : plain.includes('reports') ? reportedId : caseId;
      // Whoever does not know a link's token holds nothing of theirs.
      return plain.includes('[token]')
        ? {
            own: '',
            foreign: named(nobodys),
            init: route.startsWith('POST') ? { body: new URLSearchParams() } : {},
          }
        : { own: named(id), foreign: named(nobodys) };
    }
  }
};

const json = { 'content-type': 'application/json', 'x-kiriwake-sync': '1' };
let picture: Buffer<ArrayBuffer>;
let known: Known;
let base = '';
const cookies = new Map<Viewer, string>([['outsider', '']]);

const emptySync = () => ({
  protocol: PROTOCOL,
  deviceId: null,
  sentAt: new Date().toISOString(),
  mutations: [] as unknown[],
  held: [],
});

const ask = (method: string, path: string, viewer: Viewer, init: Init = {}) =>
  fetch(base + path, {
    ...init,
    method,
    redirect: 'manual',
    headers: { ...init.headers, origin: base, cookie: cookies.get(viewer) ?? '' },
  });

const seen = async (viewer: Viewer, mutations: unknown[] = []): Promise<SyncAnswer> => {
  const body = JSON.stringify({ ...emptySync(), mutations });
  return (await ask('POST', '/api/sync', viewer, { headers: json, body })).json() as Promise<SyncAnswer>;
};

const answerOf = async (response: Response): Promise<Answer> => {
  await response.body?.cancel();
  const to = response.headers.get('location') ?? '';
  if (response.status === 404) return 'hidden';
  if (response.status === 401) return 'signed-out';
  return new URL(to, 'http://x').pathname === '/sign-in' && response.status === 307 ? 'sign-in' : 'open';
};

test.beforeAll(async ({ playwright, baseURL }) => {
  base = baseURL ?? '';
  for (const [viewer, person] of Object.entries(people) as [Viewer, Person][]) {
    const request = await playwright.request.newContext({ baseURL });
    await signIn(request, person);
    const { cookies: all } = await request.storageState();
    cookies.set(viewer, all.map(({ name, value }) => `${name}=${value}`).join('; '));
    await request.dispose();
  }
  picture = Buffer.from(
    await sharp({ create: { width: 8, height: 8, channels: 3, background: '#345' } })
      .jpeg()
      .toBuffer(),
  );
  const { changed } = await seen('technician');
  const idOf = (kind: string) => changed.find((one) => one.kind === kind)?.id ?? '';
  const photo = createHash('sha256').update(picture).digest('hex');
  const rowsOf = (state: Record<string, unknown>, list: string) => (state[list] ?? []) as { id: string }[];
  const reported = changed.find(({ state }) => rowsOf(state, 'papers').length > 0);
  const put = { body: picture, headers: { 'x-kiriwake-sync': '1' } };
  const { hash: logo } = (await (await ask('POST', '/api/logos', 'administrator', put)).json()) as {
    hash: string;
  };
  known = {
    caseId: idOf('case'),
    customerId: idOf('customer'),
    reportedId: reported?.id ?? '',
    paperId: (reported && rowsOf(reported.state, 'papers')[0]?.id) ?? '',
    photo,
    logo,
  };
  const kept = await ask('PUT', `/api/photos/${known.caseId}/${photo}`, 'technician', put);
  expect(kept.status).toBe(200);
});

for (const route of Object.keys(ROUTE_ACCESS) as Route[]) {
  const method = route.split(' ')[0] ?? 'GET';
  for (const viewer of VIEWERS) {
    test(`${route} answers ${viewer} as the table says`, async () => {
      const { own, foreign, init } = sampleOf(route, known);
      const expected: Answer = ROUTE_ACCESS[route][viewer];
      if (own) {
        const given = await answerOf(await ask(method, own, viewer, init));
        expect(given).toBe(expected === 'own' ? 'open' : expected);
      }
      if (foreign) {
        const given = await answerOf(await ask(method, foreign, viewer, init));
        expect(given).toBe(expected === 'own' ? 'hidden' : expected);
      }
    });
  }
}

test('who may not sync changes nothing, and neither does a page of another site', async () => {
  const versionOf = async () =>
    (await seen('technician')).changed.find(({ id }) => id === known.caseId)?.version;
  const before = await versionOf();
  const { me } = await seen('technician');
  const note = {
    id: randomUUID(),
    protocol: PROTOCOL,
    aggregate: { kind: 'case', id: known.caseId },
    name: 'note.add',
    args: { id: randomUUID(), words: 'x' },
    deviceId: me.deviceId,
    deviceSeq: 1,
    baseVersion: 0,
    occurredAt: new Date().toISOString(),
  };
  for (const viewer of ['outsider', 'office', 'administrator'] as const) {
    expect((await seen(viewer, [note])).results).toBeUndefined();
  }
  const body = JSON.stringify({ ...emptySync(), mutations: [note] });
  const headers = { ...json, cookie: cookies.get('technician') ?? '' };
  const post = (more: Record<string, string>) =>
    fetch(`${base}/api/sync`, { method: 'POST', body, headers: { ...headers, ...more } });
  expect((await post({ origin: 'https://elsewhere.example' })).status).toBe(403);
  expect((await post({})).status).toBe(403);
  expect((await post({ origin: base, 'x-kiriwake-sync': '' })).status).toBe(403);
  expect((await post({ origin: base, 'content-type': 'text/plain' })).status).toBe(415);
  expect(await versionOf()).toBe(before);
});

test('a photo that is none is refused in words', async () => {
  const put = async (bytes: Buffer<ArrayBuffer>, hash = createHash('sha256').update(bytes).digest('hex')) => {
    const path = `/api/photos/${known.caseId}/${hash}`;
    const init = { body: bytes, headers: { 'x-kiriwake-sync': '1' } };
    const response = await ask('PUT', path, 'technician', init);
    return [response.status, ((await response.json()) as { code?: string }).code];
  };
  expect(await put(Buffer.from('not a picture'))).toEqual([422, 'not-a-picture']);
  expect(await put(picture, 'a'.repeat(64))).toEqual([422, 'other-content']);
  expect(await put(Buffer.alloc(11_000_000))).toEqual([413, 'too-large']);
  expect(await put(Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic0000')]))).toEqual([
    415,
    'heic',
  ]);
  const bomb = sharp({
    create: { width: 16_000, height: 16_000, channels: 3, background: '#000' },
    limitInputPixels: false,
  });
  expect(await put(Buffer.from(await bomb.png().toBuffer()))).toEqual([422, 'not-a-picture']);
});
