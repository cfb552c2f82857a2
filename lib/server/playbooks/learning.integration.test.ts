import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '@/lib/mutation/actor';
import type { ArgsOf, MutationName } from '@/lib/mutation/registry';
import { shopStateSchema } from '@/lib/shop/state';
import { Lab, OPENING } from '@/lib/sync/contract-lab';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { commitMutation } from '../commit-mutation';
import { pool } from '../db';
import { loadAggregate } from '../load-aggregate';
import { newestPlaybook } from '../office/newest-playbook';
import { createPostgresStore } from '../postgres-store';
import { findPlaybook } from '../store/find-playbook';
import { chooseVersion } from './choose-version';
import { readClosedPage } from './closed-cases';
import { learnFromCases } from './learn-from-cases';
import { learnTonight } from './learn-nightly';
import { readStatistics } from './statistics';
import { tryOnCases } from './try-on-cases';
import { keepVersion, readVersions } from './versions';

const shipped = loadPlaybook('email');
const CAUSE = 'mailbox-full';
let lab: Lab;
let system: Actor;

beforeAll(async () => {
  await publishPlaybooks();
  lab = await new Lab(createPostgresStore(pool), 0xb0d01).prepare();
  system = { kind: 'system', shopId: lab.shop.id };
});

const shop = async () => {
  const stored = await loadAggregate(lab.chiba, { kind: 'shop', id: lab.shop.id });
  return shopStateSchema.parse(stored?.state);
};
const begun = async () => (await newestPlaybook(await shop(), 'email')).version;
const learn = async (unasked = false) =>
  learnFromCases(unasked ? system : lab.chiba, await shop(), 'email', unasked);

/** A visit in which the mailbox was found full, approved or still to be. */
const workedCase = async (n: number, approved: boolean) => {
  const ref = { kind: 'case' as const, id: lab.id(n) };
  const send = async <Name extends MutationName>(
    name: Name,
    args: ArgsOf<Name>,
    by: Actor = lab.takahashi,
  ) => {
    const result = await commitMutation(by, ref, name, args);
    expect([name, result]).toMatchObject([name, { status: 'applied' }]);
  };
  const { userId: technicianId } = lab.takahashi;
  const assignTo = { id: lab.id(n + 1), technicianId };
  const opening = { ...OPENING, customerId: lab.customer.id, playbookVersion: await begun(), assignTo };
  await send('case.open', opening);
  await send('visit.arrive', { id: lab.id(n + 2), appointmentId: null, technicianId });
  const answer = {
    visitId: lab.id(n + 2),
    subjectId: null,
    words: null,
    note: null,
    operator: 'customer' as const,
  };
  await send('check.record', { ...answer, id: lab.id(n + 3), checkId: 'mailbox-storage', outcome: 'full' });
  await send('check.record', { ...answer, id: lab.id(n + 4), checkId: 'outbox-stuck', outcome: 'unknown' });
  await send('cause.name', { causeId: CAUSE, decisive: [lab.id(n + 3)] });
  await send('case.stop', { reason: 'follow-up', words: '次回', nextOn: null });
  await send('visit.end', { id: lab.id(n + 2), outcome: 'done', note: null });
  if (approved) await send('case.close', {}, lab.chiba);
  return ref.id;
};
const priorOf = async (version: number) => {
  const playbook = await findPlaybook(pool, lab.shop.id, 'email', version);
  return playbook?.causes.find(({ id }) => id === CAUSE)?.prior ?? 0;
};

test('approved cases move the shop’s own numbers; what was before can be had back', async () => {
  expect(await learn()).toEqual({ ok: false, why: 'nothing-new' });
  await workedCase(1000, false);
  expect(await learn()).toEqual({ ok: false, why: 'nothing-new' });
  const first = await workedCase(1100, true);
  const learnt = await learn();
  if (!learnt.ok) throw new Error(learnt.why);
  expect(learnt.cases).toBe(1);
  expect(await begun()).toBe(learnt.version);
  expect(await priorOf(learnt.version)).toBeGreaterThan(await priorOf(shipped.version));
  const [newest] = await readVersions(lab.shop.id, 'email');
  expect(newest).toMatchObject({ origin: 'learned', basedOn: shipped.version, serial: 1, cases: [first] });
  expect(newest?.madeById).toBe(lab.chiba.userId);
  expect(await learn()).toEqual({ ok: false, why: 'nothing-new' });

  // Again with one case more: from the shipped numbers, so that none counts twice.
  const second = await workedCase(1200, true);
  const again = await learn();
  if (!again.ok) throw new Error(again.why);
  expect(again.cases).toBe(2);
  expect((await readVersions(lab.shop.id, 'email'))[0]?.cases).toEqual([first, second]);

  expect(await chooseVersion(lab.chiba, 'email', learnt.version)).toBeNull();
  expect(await begun()).toBe(learnt.version);
  expect(await chooseVersion(lab.chiba, 'email', shipped.version)).toBeNull();
  expect(await begun()).toBe(shipped.version);
  const content = await findPlaybook(pool, lab.shop.id, 'email', shipped.version);
  expect(content).toEqual(shipped);
});

test('a check is told how often it was done and decided, in the shop’s own cases alone', async () => {
  const { checks, causes } = await readStatistics(lab.shop.id, 'email');
  expect(checks.get('mailbox-storage')).toMatchObject({ done: 3, decided: 3, outcomes: { full: 3 } });
  expect(checks.get('outbox-stuck')).toMatchObject({ done: 3, decided: 0, outcomes: { unknown: 3 } });
  // One of the three is still to be approved.
  expect(causes).toEqual(new Map([[CAUSE, 2]]));
  const elsewhere = await readStatistics(lab.id(99), 'email');
  expect(elsewhere.checks.size + elsewhere.causes.size).toBe(0);
});

test('an edited version takes the cases counted before as said', async () => {
  const [newest] = await readVersions(lab.shop.id, 'email');
  if (!newest) throw new Error('no version');
  const edited = await keepVersion(lab.shop.id, {
    origin: 'edited',
    basedOn: newest.version,
    shippedVersion: newest.shippedVersion,
    cases: newest.cases,
    madeById: lab.chiba.userId,
    note: null,
    content: { ...shipped, title: { ja: '直した', en: 'Edited' } },
  });
  await chooseVersion(lab.chiba, 'email', edited);
  expect(await learn()).toEqual({ ok: false, why: 'nothing-new' });
  await workedCase(1300, true);
  const learnt = await learn();
  if (!learnt.ok) throw new Error(learnt.why);
  expect(learnt.cases).toBe(1);
  expect((await findPlaybook(pool, lab.shop.id, 'email', learnt.version))?.title.ja).toBe('直した');
});

test('at night it is learned unasked, once enough cases have gathered and nobody went back', async () => {
  const night = new Date('2026-11-25T18:30:00.000Z');
  const nights = (count: number) => new Date(night.getTime() + count * 86_400_000);
  expect(await learnTonight(night)).toBe(0);
  for (let n = 0; n < 5; n++) await workedCase(2000 + n * 10, true);
  expect(await learnTonight(new Date('2026-11-26T03:00:00.000Z'))).toBe(0);
  // Another instance took that night.
  expect(await learnTonight(night)).toBe(0);
  const before = await begun();
  expect(await learnTonight(nights(1))).toBe(1);
  expect(await begun()).toBeGreaterThan(before);

  await chooseVersion(lab.chiba, 'email', before);
  for (let n = 0; n < 5; n++) await workedCase(3000 + n * 10, true);
  expect(await learnTonight(nights(2))).toBe(0);
  expect(await begun()).toBe(before);
});

test('a text is tried on the shop’s own closed cases, page by page, and on the stories that came with it', async () => {
  const shopId = lab.shop.id;
  const without = { ...shipped, causes: shipped.causes.filter(({ id }) => id !== CAUSE) };
  const same = await tryOnCases(shopId, shipped, shipped, null);
  expect(same.cases).toMatchObject({ told: 13, before: { few: 13 }, after: { few: 13 }, worse: [] });
  const tried = await tryOnCases(shopId, shipped, without, null);
  expect(tried).toMatchObject({ seen: 13, next: null, first: { total: 13 } });
  expect(tried.cases.after).toEqual({ first: 0, few: 0 });
  expect(tried.cases.worse).toHaveLength(13);
  expect(tried.cases.worse[0]).toMatchObject({
    story: { headline: OPENING.headline, causeId: CAUSE },
    after: null,
  });
  expect(tried.first?.stories.told).toBeGreaterThanOrEqual(60);
  expect(tried.first?.stories.before.few).toBe(tried.first?.stories.told);
  expect(tried.first?.stories.worse.map(({ story }) => story.causeId)).toContain(CAUSE);

  const ids = new Set<string>();
  let after: string | null = null;
  for (let page = 0; page < 3; page++) {
    const rows = await readClosedPage(shopId, 'email', after, 5);
    expect(rows).toHaveLength(page < 2 ? 5 : 3);
    for (const { id } of rows) ids.add(id);
    after = rows.at(-1)?.id ?? null;
  }
  expect(ids.size).toBe(13);
  const elsewhere = await tryOnCases(lab.id(99), shipped, shipped, null);
  expect([elsewhere.seen, elsewhere.first?.total]).toEqual([0, 0]);
});
