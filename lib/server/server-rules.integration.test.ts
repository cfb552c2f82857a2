import { createHash } from 'node:crypto';
import { beforeAll, expect, test } from 'vitest';
import { at, Lab } from '@/lib/sync/contract-lab';
import type { Envelope } from '@/lib/mutation/envelope';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { db, pool } from './db';
import { createPostgresStore } from './postgres-store';
import { pull } from './sync/pull';
import { takeMutations } from './sync/take-mutations';

beforeAll(publishPlaybooks);

const HOURS = 3_600_000;
let salt = 0x90000;
const newLab = () => new Lab(createPostgresStore(pool), (salt += 1)).prepare();
const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const take = (lab: Lab, raw: readonly Record<string, unknown>[]) =>
  takeMutations(lab.takahashi, raw, { deviceId: lab.tablet, receivedAt: new Date(), offsetMs: 0 });
const codes = (results: Awaited<ReturnType<typeof take>>) =>
  results.map((result) => (result.status === 'refused' ? result.code : result.status));

test('[S15] a clock three hours behind is set right for rights, and nothing is rewritten', async () => {
  const lab = await newLab();
  const visit = { id: lab.id(101), appointmentId: lab.id(31), technicianId: lab.takahashi.userId };
  // Takahashi is responsible from 09:05; the tablet, three hours behind, says 07:31.
  const arrive = lab.sent('visit.arrive', visit, at('07:31'));
  const store = (offsetMs: number) => createPostgresStore(pool, { offsetMs });
  const later = { ...arrive, id: lab.id(102), deviceSeq: 2 };
  expect(codes(await store(HOURS / 60).commit(lab.case, [arrive], lab.takahashi))).toEqual(['not-allowed']);
  expect(codes(await store(3 * HOURS).commit(lab.case, [later], lab.takahashi))).toEqual(['applied']);
  expect((await lab.kept()).state.visits[0]?.arrivedAt).toBe(at('07:31'));
  const line = await db.mutation.findUniqueOrThrow({ where: { id: later.id } });
  expect([line.occurredAt.toISOString(), line.offsetMs]).toEqual([at('07:31'), 3 * HOURS]);
});

test('[S16] what cannot be read is refused alone, kept as it came, and counted', async () => {
  const lab = await newLab();
  const damaged = { ...lab.note('x', 101), extra: '\0' };
  const nothing = { id: 'no id at all' };
  const good = lab.note('よい', 102);
  const results = await take(lab, [damaged, nothing, good]);
  expect(new Map(results.map(({ id, status }) => [id, status]))).toEqual(
    new Map([
      [damaged.id, 'refused'],
      [nothing.id, 'refused'],
      [good.id, 'applied'],
    ]),
  );
  const kept = await db.refusal.findUniqueOrThrow({ where: { id: damaged.id } });
  expect([kept.code, JSON.parse(kept.envelope)]).toEqual(['malformed', damaged]);
  expect(codes(await take(lab, [damaged, good]))).toEqual(['malformed', 'already']);
});

test('[S17] a mutation of another device is not taken under this name', async () => {
  const lab = await newLab();
  const foreign = { ...lab.note('別人', 101), deviceId: lab.otherTablet };
  expect(codes(await take(lab, [foreign]))).toEqual(['malformed']);
  expect((await lab.kept()).state.notes).toEqual([]);
});

/** A report that may be issued, and its link. */
const report = (lab: Lab, token: string, contentHash?: string): Envelope[] => [
  lab.sent('report.issue', {
    id: lab.id(201),
    revision: 1,
    language: 'ja',
    content: '{"v":1}',
    contentHash: contentHash ?? sha256('{"v":1}'),
    changeNote: null,
  }),
  lab.sent('link.make', { id: lab.id(202), tokenHash: sha256(token), pinTag: null, expiresAt: null }),
];
const stopped = (lab: Lab) =>
  lab.sent('case.stop', { reason: 'other', words: '本日はここまで', nextOn: null });

test('[S18] what only a constraint of the database refuses is refused alone', async () => {
  const [one, two] = [await newLab(), await newLab()];
  expect(await one.endings([stopped(one), ...report(one, 'same token')])).toEqual([
    'applied',
    'applied',
    'applied',
  ]);
  const batch = [stopped(two), ...report(two, 'same token'), two.note('次', 101)];
  expect(await two.endings(batch)).toEqual(['applied', 'applied', 'malformed', 'applied']);
  expect((await two.kept()).state.shareLinks).toEqual([]);
});

test('[S19] forged content, strangers and unknown playbooks are refused', async () => {
  const [lab, other] = [await newLab(), await newLab()];
  expect(await lab.endings([stopped(lab), ...report(lab, 'a', sha256('other'))])).toEqual([
    'applied',
    'content-changed',
    'report-missing',
  ]);
  const assign = (technicianId: string) =>
    lab.made(lab.case, 'case.assign', { id: lab.id(301), technicianId });
  expect(await lab.endings([assign(other.takahashi.userId)], lab.chiba)).toEqual(['unknown-technician']);
  const opening = (await lab.store.journal(lab.case))[0]?.args as never as Record<string, unknown>;
  const open = (n: number, more: Record<string, unknown>) =>
    lab.endings(
      [lab.made({ kind: 'case', id: lab.id(n) }, 'case.open', { ...opening, ...more } as never)],
      lab.chiba,
    );
  expect(await open(401, { customerId: other.customer.id })).toEqual(['unknown-row']);
  expect(await open(402, { playbookId: 'no-such' })).toEqual(['unknown-row']);
  expect(await open(403, { playbookVersion: 2 ** 40 })).not.toEqual(['applied']);
  expect(await open(404, {})).toEqual(['applied']);
});

test('[S20] [S22] a tablet gets what it lacks, and hears what is gone', async () => {
  const lab = await newLab();
  const first = await pull(lab.takahashi, []);
  expect(first.changed.map(({ kind, id }) => [kind, id])).toEqual([
    ['shop', lab.shop.id],
    ['customer', lab.customer.id],
    ['case', lab.case.id],
  ]);
  expect(first.playbooks.map(({ id }) => id)).toContain('email');
  expect(first.earlier?.map(({ id }) => id)).toEqual([lab.case.id]);
  const held = first.changed.map(({ kind, id, version }) => ({ kind, id, version }));
  expect(await pull(lab.takahashi, held)).toEqual({
    changed: [],
    gone: [],
    playbooks: [],
    earlier: undefined,
  });

  await lab.commit([lab.note('新しい', 101)]);
  expect((await pull(lab.takahashi, held)).changed.map(({ kind }) => kind)).toEqual(['case']);
  const foreign = { kind: 'case' as const, id: lab.id(999), version: 1 };
  expect((await pull(lab.takahashi, [...held, foreign])).gone).toEqual([{ kind: 'case', id: foreign.id }]);
  expect((await pull(lab.sato, [])).changed.map(({ kind }) => kind)).toEqual(['shop']);
  const [own] = (await pull(lab.takahashi, [], lab.tablet)).changed.filter(({ kind }) => kind === 'case');
  expect(own?.lastSeq).toBe(1);
  const outsider = { ...lab.takahashi, shopId: lab.id(99) };
  expect((await pull(outsider, held)).changed).toEqual([]);
});

test('[S21] state, journal, version and search row change together or not at all', async () => {
  const lab = await newLab();
  await lab.commit([lab.made(lab.case, 'case.edit', { headline: '複合機のスキャンが届かない' })], lab.chiba);
  const { version } = await lab.kept();
  const lines = await db.mutation.count({ where: { aggregateId: lab.case.id } });
  const [search] = await db.$queryRaw<{ document: string; found: boolean }[]>`
    SELECT "document", "bigrams" @@ '''すき'' & ''きゃ''' AS "found" FROM "CaseSearch" WHERE "caseId" = ${lab.case.id}::uuid`;
  expect([lines, search?.found]).toEqual([version, true]);
  expect(search?.document).toContain('いずみ建具');

  // A renamed customer is found by the new name.
  await lab.commit([lab.made(lab.customer, 'customer.edit', { name: 'みやぎ木工' })], lab.chiba);
  const renamed = await db.$queryRaw<{ document: string }[]>`
    SELECT "document" FROM "CaseSearch" WHERE "caseId" = ${lab.case.id}::uuid`;
  expect(renamed[0]?.document).toContain('みやぎ木工');

  // A commit that fails at its last step leaves nothing.
  const broken = new Proxy(pool, {
    get: (target, key) => {
      if (key !== 'connect') return Reflect.get(target, key) as unknown;
      return async () => {
        const client = await target.connect();
        const query = client.query.bind(client) as (...given: unknown[]) => Promise<unknown>;
        return new Proxy(client, {
          get: (of, name) =>
            name === 'query'
              ? (...given: unknown[]) =>
                  String(given[0]).includes('pg_notify') ? Promise.reject(new Error('cut')) : query(...given)
              : (Reflect.get(of, name) as unknown),
        });
      };
    },
  });
  const before = await lab.kept();
  await expect(
    createPostgresStore(broken).commit(lab.case, [lab.note('失う', 102)], lab.takahashi),
  ).rejects.toThrow('cut');
  expect(await lab.kept()).toEqual(before);
  expect(await db.mutation.count({ where: { aggregateId: lab.case.id } })).toBe(version);
});
