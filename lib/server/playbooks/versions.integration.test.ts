import { beforeAll, expect, test } from 'vitest';
import { shopStateSchema } from '@/lib/shop/state';
import { carryText } from '@/lib/playbook-text/edit-text';
import { readText } from '@/lib/playbook-text/read-text';
import { Lab, OPENING } from '@/lib/sync/contract-lab';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { commitMutation } from '../commit-mutation';
import { pool } from '../db';
import { loadAggregate } from '../load-aggregate';
import { newestPlaybook, playbookTitles } from '../office/newest-playbook';
import { createPostgresStore } from '../postgres-store';
import { findPlaybook } from '../store/find-playbook';
import { pull } from '../sync/pull';
import { chooseVersion } from './choose-version';
import { publishEdited } from './publish-edited';
import { versionText } from './version-text';
import { keepVersion, readVersions } from './versions';

const shipped = loadPlaybook('email');
let a: Lab;
let b: Lab;

beforeAll(async () => {
  await publishPlaybooks();
  const store = createPostgresStore(pool);
  a = await new Lab(store, 0xb0c01).prepare();
  b = await new Lab(store, 0xb0c02).prepare();
});

const keep = (lab: Lab, brief: string) =>
  keepVersion(lab.shop.id, {
    origin: 'edited',
    basedOn: shipped.version,
    shippedVersion: shipped.version,
    cases: [],
    madeById: lab.chiba.userId,
    note: null,
    content: { ...shipped, title: { ja: brief, en: brief } },
  });
const shopOf = async (lab: Lab) => {
  const stored = await loadAggregate(lab.chiba, { kind: 'shop', id: lab.shop.id });
  return shopStateSchema.parse(stored?.state);
};
const begun = async (lab: Lab) => (await newestPlaybook(await shopOf(lab), 'email')).version;
const openWith = async (lab: Lab, n: number, playbookVersion: number) => {
  const args = { ...OPENING, customerId: lab.customer.id, playbookVersion, assignTo: null };
  const result = await commitMutation(lab.chiba, { kind: 'case', id: lab.id(n) }, 'case.open', args);
  return result.status === 'refused' ? result.code : result.status;
};

test('a shop’s own version is its own: numbered apart, never another’s to see, choose or begin with', async () => {
  const ofA = await keep(a, 'A');
  const ofB = await keep(b, 'B');
  expect(ofA).toBeGreaterThan(1000);
  expect(ofB).toBe(ofA + 1);
  const told = async (lab: Lab) => (await readVersions(lab.shop.id, 'email')).map(({ version }) => version);
  expect(await told(a)).toContain(ofA);
  expect(await told(a)).not.toContain(ofB);
  expect((await findPlaybook(pool, a.shop.id, 'email', ofA))?.own).toEqual({
    shipped: shipped.version,
    serial: 1,
  });
  // Asked for by its owner first, so that it lies in the process's memory.
  expect(await findPlaybook(pool, b.shop.id, 'email', ofA)).toBeNull();
  expect(await chooseVersion(b.chiba, 'email', ofA)).toBe('unknown-row');
  const forced = { id: b.id(70), playbookId: 'email', version: ofA, shippedVersion: shipped.version };
  expect(await commitMutation(b.chiba, b.shop, 'playbook.choose', forced)).toMatchObject({
    code: 'unknown-row',
  });
  expect(await openWith(b, 80, ofA)).toBe('unknown-row');
  expect(await openWith(a, 80, ofA)).toBe('applied');
});

test('new cases begin with what is chosen until a newer shipped version comes; what began stays readable', async () => {
  expect(await begun(a)).toBe(shipped.version);
  const own = await keep(a, '自店');
  expect(await begun(a)).toBe(shipped.version);
  expect(await chooseVersion(a.chiba, 'email', own)).toBeNull();
  expect(await begun(a)).toBe(own);
  expect(await begun(b)).toBe(shipped.version);
  expect((await playbookTitles(await shopOf(a), 'ja')).email).toMatchObject({ title: '自店', own: 2 });
  expect(await openWith(a, 81, own)).toBe('applied');

  // The tablet gets it with the shop, and never what is another's.
  const scope = await pull(a.takahashi, []);
  const email = scope.playbooks.filter(({ id }) => id === 'email').map(({ version }) => version);
  expect(new Set(email)).toEqual(new Set([own, shipped.version]));
  const other = await pull(b.takahashi, []);
  expect(other.playbooks.map(({ version }) => version)).not.toContain(own);

  expect(await chooseVersion(a.chiba, 'email', shipped.version)).toBeNull();
  expect(await begun(a)).toBe(shipped.version);
  expect(await chooseVersion(a.chiba, 'email', own)).toBeNull();
  const newer = { ...shipped, version: shipped.version + 1 };
  await pool.query(
    `INSERT INTO "PlaybookVersion" ("playbookId", "version", "content", "publishedAt") VALUES ('email', $1, $2, now())`,
    [newer.version, JSON.stringify(newer)],
  );
  expect(await begun(a)).toBe(newer.version);
  expect(await chooseVersion(a.chiba, 'email', own)).toBe('wrong-state');
  // Published again by somebody who knows the newer one, it is carried over.
  const text = carryText('', { ...shipped, title: { ja: '続き', en: 'Carried over' } });
  const again = { id: 'email', basedOn: own, text, note: '前の版から' };
  const published = await publishEdited(a.chiba, again);
  if (!published.ok) throw new Error(published.why);
  expect(await begun(a)).toBe(published.version);
  expect((await playbookTitles(await shopOf(a), 'ja')).email).toMatchObject({
    title: '続き',
    version: newer.version,
  });
  const pinned = await loadAggregate(a.chiba, { kind: 'case', id: a.id(81) });
  const { playbookId, playbookVersion } = pinned?.state.root ?? { playbookId: '', playbookVersion: 0 };
  expect((await findPlaybook(pool, a.shop.id, playbookId, playbookVersion))?.title.ja).toBe('自店');
});

test('a text is published only where nothing is wrong with it; what is, is said with its line', async () => {
  const text = carryText('', shipped);
  expect(readText(text, 'email').playbook).toEqual(shipped);
  const lines = text.split('\n');
  const at = lines.findIndex((line) => line.includes('operator:'));
  const wrong = lines.with(at, lines[at]?.replace(/:.*/, ': nobody') ?? '').join('\n');
  expect(readText(wrong, 'email').findings).toMatchObject([
    { line: at + 1, grave: true, finding: { code: 'wrong-value', values: { field: 'operator' } } },
  ]);
  expect(readText('causes: [', 'email').findings).toMatchObject([{ kind: 'not-yaml', grave: true }]);
  const other = text.replace(/^id: email$/m, 'id: emails');
  expect(readText(other, 'email').findings).toContainEqual({ line: 2, grave: true, kind: 'other-playbook' });
  for (const given of [wrong, other, 'no playbook at all']) {
    const made = { id: 'email', basedOn: shipped.version, text: given, note: null };
    expect(await publishEdited(b.chiba, made)).toEqual({ ok: false, why: 'findings' });
  }
  const foreign = { id: 'email', basedOn: 1001, text, note: null };
  expect(await publishEdited(b.chiba, foreign)).toEqual({ ok: false, why: 'unknown' });
});

test('what was written beside the numbers stays: from the shipped text on, through edited and learned versions', async () => {
  const shopId = b.shop.id;
  const begun = await versionText(shopId, shipped);
  expect(readText(begun, 'email').playbook).toEqual(shipped);
  expect(begun).toContain('# A broken line takes the pages with it;');
  const text = begun.replace(/^title:$/m, '# 自店のことば\ntitle:');
  const edited = await publishEdited(b.chiba, {
    id: 'email',
    basedOn: shipped.version,
    text: text.replace('ja: メール\n', 'ja: メール(自店)\n'),
    note: null,
  });
  if (!edited.ok) throw new Error(edited.why);
  const content = await findPlaybook(pool, shopId, 'email', edited.version);
  if (!content) throw new Error('not there');
  const learnt = await keepVersion(shopId, {
    origin: 'learned',
    basedOn: edited.version,
    shippedVersion: shipped.version,
    cases: [],
    madeById: null,
    note: null,
    content: { ...content, causes: content.causes.map((cause) => ({ ...cause, prior: 7.5 })) },
  });
  const learned = await findPlaybook(pool, shopId, 'email', learnt);
  if (!learned) throw new Error('not there');
  const said = await versionText(shopId, learned);
  expect(said).toContain('# 自店のことば');
  expect(said).toContain('# A broken line takes the pages with it;');
  const { own: _own, ...whole } = learned;
  expect(readText(said, 'email').playbook).toEqual(whole);
});

test('a version that is here never changes, not even by mistake', async () => {
  await expect(pool.query(`UPDATE "PlaybookVersion" SET "content" = '{}'`)).rejects.toThrow(
    /permission denied/,
  );
  await expect(pool.query(`DELETE FROM "PlaybookVersion"`)).rejects.toThrow(/permission denied/);
});
