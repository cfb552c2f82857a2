import { beforeAll, expect, test } from 'vitest';
import { storyFilterSchema, type StoryView } from '@/lib/case/story-filter';
import { isTellable } from '@/lib/case/stories';
import { at, Lab } from '@/lib/sync/contract-lab';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from '../db';
import { createPostgresStore } from '../postgres-store';
import { listStoriesOf } from './list-stories';

const STORY = 0xabc;
const draft = {
  title: 'メールが送れない',
  symptom: '送れなくなりました。',
  steps: [],
  cause: '送信が止められていました。',
  fix: '解除しました。',
  lesson: '',
  notPersonal: [],
};
let lab: Lab;

beforeAll(async () => {
  await publishPlaybooks();
  lab = await new Lab(createPostgresStore(pool), 0xc0de7).prepare();
  await lab.endings([lab.sent('case.stop', { reason: 'other', words: '本日はここまで', nextOn: null })]);
  const system = { kind: 'system' as const, shopId: lab.shop.id };
  await lab.commit([lab.made(lab.shop, 'shop.edit', { publicStories: true })], system);
});

const list = (view: StoryView, before?: string) =>
  listStoriesOf(lab.shop.id, storyFilterSchema.parse({ view, before }));
const seen = async () => {
  const views = ['draft', 'public', 'withdrawn', 'possible'] as const;
  const found = await Promise.all(
    views.map(async (view) => ((await list(view)).stories.length > 0 ? [view] : [])),
  );
  return found.flat().join(' ');
};
const office = async (...made: Parameters<Lab['made']>[]) => {
  const envelopes = made.map((one) => lab.made(...one));
  expect(await lab.endings(envelopes, lab.chiba)).toEqual(envelopes.map(() => 'applied'));
};
let said = 0x200;
const call = async (given: boolean, time: string) => {
  said += 1;
  const answer = { id: lab.id(said), personId: lab.id(0x300), name: '佐々木', given, way: 'phone' as const };
  await office([lab.case, 'story.consent', { ...answer, words: 'どうぞ', saidAt: at(time) }, at('20:00')]);
};
const rate = async (mayTell: boolean, time: string) => {
  const customer = { kind: 'customer' as const, shopId: lab.shop.id, caseId: lab.case.id };
  const rating = { id: lab.id(70), score: 5, words: null, mayTell };
  expect(await lab.endings([lab.made(lab.case, 'rating.give', rating, at(time))], customer)).toEqual([
    'applied',
  ]);
};
/** The list and the case tell the same. */
const agrees = async (possible: boolean) => {
  const { state } = await lab.kept();
  expect(isTellable(state)).toBe(possible);
  expect(await seen()).toBe(possible ? 'possible' : '');
};

test('a closed case can become a story while its customer said last that it may, by rating or by phone', async () => {
  await call(true, '11:00');
  await agrees(false);
  await office([lab.case, 'case.close', {}, at('11:30')]);
  await agrees(true);
  const { stories } = await list('possible');
  expect(stories).toMatchObject([
    { caseId: lab.case.id, title: 'メールが送れない', standing: null, at: at('11:30') },
  ]);
  await call(false, '11:10');
  await agrees(false);
  await rate(true, '12:00');
  await agrees(true);
  await call(false, '12:30');
  await agrees(false);
  await rate(true, '12:40');
  await agrees(false);
  await rate(false, '12:50');
  await call(true, '12:45');
  await agrees(false);
  await call(true, '13:00');
  await agrees(true);
});

test('a story is listed by its standing, and one withdrawn by phone is gone from the public at once', async () => {
  const story = { id: lab.id(STORY), draft };
  await office([lab.case, 'story.draft', { ...story, language: 'ja' }, at('14:00')]);
  expect(await seen()).toBe('draft');
  await office([lab.case, 'story.publish', story, at('14:10')]);
  expect(await seen()).toBe('public');
  await call(false, '15:00');
  expect(await seen()).toBe('withdrawn');
  const { stories } = await list('all');
  expect(stories).toMatchObject([
    { id: lab.id(STORY), standing: 'withdrawn', at: at('14:00'), since: at('20:00') },
  ]);
  const { rows } = await pool.query('SELECT "way", "words", "givenAt" FROM "Consent" WHERE "id" = $1', [
    lab.id(said),
  ]);
  expect(rows).toEqual([{ way: 'phone', words: 'どうぞ', givenAt: new Date(at('15:00')) }]);
});

test('the list goes on by its last row, and holds no other shop’s', async () => {
  for (let n = 1; n <= 60; n += 1)
    await pool.query(
      `INSERT INTO "Story" ("shopId", "caseId", "id", "language", "slug", "draft", "draftedById", "draftedAt")
       VALUES ($1, $2, $3, 'ja', $4, $5, $6, $7)`,
      [lab.shop.id, lab.case.id, lab.id(0x1000 + n), `x-${n}`, draft, lab.chiba.userId, at('09:00')],
    );
  const first = await list('all');
  expect(first.stories).toHaveLength(50);
  const second = await list('all', first.older ?? '');
  expect(second.stories).toHaveLength(11);
  expect(second.older).toBeNull();
  const ids = [...first.stories, ...second.stories].map(({ id }) => id);
  expect(new Set(ids).size).toBe(61);
  expect((await listStoriesOf(lab.id(99), storyFilterSchema.parse({}))).stories).toEqual([]);
});
