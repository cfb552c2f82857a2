import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Oddities, startOddities } from '@/e2e/mail-lab/oddities';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import { db } from '../db';
import { holdProbe } from './limit-probes';
import { probeStream } from './probe-stream';

vi.hoisted(() => vi.stubEnv('KIRIWAKE_PROBE_ALLOW', '127.0.0.0/8, ::1'));

const shopId = '00000000-0000-7000-8000-000000000001';
const userId = '00000000-0000-7000-8000-000000000002';
const caseId = '00000000-0000-7000-8000-000000000003';
const by = { shopId, userId, caseId };
const ADDRESS = 'sasaki@izumi-tategu.example.jp';
const PASSWORD = 'kanazuchi-7742';

let odd: Oddities;
beforeAll(async () => {
  odd = await startOddities();
});
afterAll(() => odd.stop());

const requestFor = (oddity: 'silent' | 'closed'): ProbeRequest => ({
  address: ADDRESS,
  receiving: null,
  sending: { protocol: 'smtp', host: 'localhost', port: odd.ports[oddity], security: 'none' },
  signIn: { username: ADDRESS, password: PASSWORD, agreed: true, loopBack: true },
});

const eventsOf = (at: string) => db.auditEvent.findMany({ where: { subjectId: at }, orderBy: { id: 'asc' } });

test('a probe tells line by line, and its record names neither address nor password', async () => {
  const release = vi.fn(() => Promise.resolve());
  const stream = probeStream(requestFor('closed'), by, new AbortController().signal, release);
  const lines = (await new Response(stream).text()).trim().split('\n');
  expect(lines.map((line) => (JSON.parse(line) as { kind: string }).kind)).toEqual([
    'began',
    'seen',
    'began',
    'seen',
    'ended',
  ]);
  expect(release).toHaveBeenCalledOnce();
  const recorded = await eventsOf(caseId);
  expect(recorded.map(({ kind, actorId, detail }) => ({ kind, actorId, detail }))).toEqual([
    {
      kind: 'mail-probe',
      actorId: userId,
      detail: { servers: `localhost:${odd.ports.closed}`, signIn: true, loopBack: true },
    },
    {
      kind: 'mail-probe-ended',
      actorId: userId,
      detail: { how: 'done', findings: 'name-found port-refused' },
    },
  ]);
  expect(JSON.stringify(recorded)).not.toMatch(/sasaki|kanazuchi/);
  expect(lines.join('')).not.toContain(PASSWORD);
});

test.each(['leaves', 'breaks off'] as const)('a probe stops when its reader %s', async (how) => {
  const at = how === 'leaves' ? shopId : userId;
  const listening = new AbortController();
  const release = vi.fn(() => Promise.resolve());
  const stream = probeStream(requestFor('silent'), { ...by, caseId: at }, listening.signal, release);
  const reader = stream.getReader();
  await reader.read();
  const began = Date.now();
  if (how === 'leaves') await reader.cancel();
  else {
    listening.abort();
    while (!(await reader.read()).done);
  }
  expect(Date.now() - began).toBeLessThan(2000);
  expect(release).toHaveBeenCalledOnce();
  expect((await eventsOf(at)).at(-1)).toMatchObject({ kind: 'mail-probe-ended', detail: { how: 'stopped' } });
});

test('a shop has one probe at a time, and an address is not signed in to again and again', async () => {
  const release = await holdProbe(by, null);
  await expect(holdProbe(by, null)).rejects.toMatchObject({ code: 'probe-running' });
  const elsewhere = await holdProbe({ shopId: caseId, userId: caseId }, null);
  await elsewhere();
  await release();
  for (let time = 0; time < 3; time += 1) await (await holdProbe(by, ADDRESS))();
  await expect(holdProbe(by, ADDRESS.toUpperCase())).rejects.toMatchObject({ code: 'too-many' });
  // The place is let go where the address is refused.
  await (
    await holdProbe(by, null)
  )();
  expect(JSON.stringify(await db.rateLimit.findMany(), (_, value: unknown) => String(value))).not.toContain(
    'sasaki',
  );
  const most = 20;
  for (let time = 0; time < most; time += 1)
    await holdProbe(by, null).then(
      (letGo) => letGo(),
      () => undefined,
    );
  await expect(holdProbe(by, null)).rejects.toMatchObject({ code: 'too-many' });
});
