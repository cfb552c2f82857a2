import { beforeAll, expect, test } from 'vitest';
import type { StoryDraft } from '@/lib/case/story-row';
import { at, Lab } from '@/lib/sync/contract-lab';
import { shopCode } from '@/lib/story/public-address';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from '../db';
import { createPostgresStore } from '../postgres-store';
import { listStories, newestStories, readStory } from './read-stories';
import { tellingShop, tellingShops } from './telling-shop';

beforeAll(publishPlaybooks);

const draft: StoryDraft = {
  title: 'メールが送れない',
  symptom: '朝から、ＯＵＴＬＯＯＫで送れなくなりました。',
  steps: [
    { words: 'ウェブメールを試しました。', leftOut: false },
    { words: '名義をお聞きしました。', leftOut: true },
  ],
  cause: '送信が止められていました。',
  fix: '解除しました。',
  lesson: '',
  notPersonal: [],
};

let lab: Lab;
const story = (made: StoryDraft, n = 0xabc12345) => ({ id: lab.id(n), language: 'ja' as const, draft: made });
const drafted = (made: StoryDraft, n?: number) => lab.made(lab.case, 'story.draft', story(made, n));
const publishing = (made: StoryDraft, n = 0xabc12345) =>
  lab.made(lab.case, 'story.publish', { id: lab.id(n), draft: made });
const publish = (made: StoryDraft, n?: number) =>
  lab.endings([drafted(made, n), publishing(made, n)], lab.chiba);
const show = (publicStories: boolean) =>
  lab.commit([lab.made(lab.shop, 'shop.edit', { publicStories })], { kind: 'system', shopId: lab.shop.id });

test('a story is published only where the shop shows them and nothing names anybody, whatever was sent', async () => {
  lab = await new Lab(createPostgresStore(pool), 0xa7000).prepare();
  await lab.endings([lab.sent('case.stop', { reason: 'other', words: '本日はここまで', nextOn: null })]);
  await lab.endings([lab.made(lab.case, 'case.close', {})], lab.chiba);
  const rating = { id: lab.id(70), score: 5, words: null, mayTell: true };
  const customer = { kind: 'customer' as const, shopId: lab.shop.id, caseId: lab.case.id };
  await lab.endings([lab.made(lab.case, 'rating.give', rating)], customer);

  expect(await publish(draft)).toEqual(['applied', 'not-allowed']);
  expect(await tellingShop(shopCode(lab.shop.id))).toBeNull();
  await show(true);
  const { rows } = await pool.query<{ name: string }>('SELECT "name" FROM "Customer" WHERE "id" = $1', [
    lab.customer.id,
  ]);
  const leaking = { ...draft, fix: `${rows[0]?.name}様のご契約から解除しました。` };
  expect(await publish(leaking)).toEqual(['applied', 'personal-data']);
  // Neither a batch that brings its draft along nor an allowance gets the customer's name past the server.
  const allowed = { ...leaking, notPersonal: [{ words: rows[0]?.name ?? '', reason: '仮の名前です' }] };
  expect(await publish(allowed)).toEqual(['applied', 'personal-data']);
  expect(await lab.endings([drafted(draft), publishing(leaking)], lab.chiba)).toEqual([
    'applied',
    'content-changed',
  ]);
  expect((await newestStories(lab.shop.id, 10)).length).toBe(0);
  expect(await publish(draft)).toEqual(['applied', 'applied']);
});

test('what is public is found by its words in any width and script, and gone when it is withdrawn', async () => {
  const shop = await tellingShop(shopCode(lab.shop.id));
  expect(shop?.id).toBe(lab.shop.id);
  expect((await tellingShops()).map(({ id }) => id)).toContain(lab.shop.id);
  const counted = async (typed: string) => (await listStories(lab.shop.id, typed)).count;
  expect(await counted('')).toBe(1);
  for (const typed of ['outlook', 'アウト', 'うぇぶめーる', 'ウェブ メール', '送れない 解除'])
    expect([typed, await counted(typed)]).toEqual([typed, typed === 'アウト' ? 0 : 1]);
  // Neither what was left out nor the names of the parts are found.
  for (const typed of ['名義', 'symptom', '%', '送れない 名義']) expect(await counted(typed), typed).toBe(0);
  const found = await readStory(lab.shop.id, 'email-abc12345');
  expect(found?.story.steps).toEqual(['ウェブメールを試しました。']);
  expect(found?.firstAt.toISOString()).toBe(at('10:00'));
  expect(await readStory(lab.id(99), 'email-abc12345')).toBeNull();
  expect(await readStory(lab.shop.id, "x' OR 1=1")).toBeNull();
  await lab.commit([lab.made(lab.case, 'story.withdraw', { id: lab.id(0xabc12345) })], lab.chiba);
  expect(await readStory(lab.shop.id, 'email-abc12345')).toBeNull();
  expect(await counted('')).toBe(0);
  await show(false);
  expect(await tellingShop(shopCode(lab.shop.id))).toBeNull();
});
