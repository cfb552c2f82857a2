import { readFile } from 'node:fs/promises';
import { unzipSync } from 'fflate';
import sharp from 'sharp';
import { beforeAll, expect, test } from 'vitest';
import type { StoryDraft } from '@/lib/case/story-row';
import { at, Lab } from '@/lib/sync/contract-lab';
import { shopCode } from '@/lib/story/public-address';
import { publishPlaybooks } from '@/prisma/seed/publish-playbooks';
import { pool } from '../db';
import { createPostgresStore } from '../postgres-store';
import { keepPhoto } from '../photos/keep-photo';
import { sha256 } from '../sha256';
import { listStories, newestStories, readStory } from './read-stories';
import { loadAggregate } from '../load-aggregate';
import { photoPath } from '../photos/photo-path';
import { zipOf } from '../zip/zip-of';
import { exportStory } from './export-story';
import { storyPhoto } from './story-photo';
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

test('a photo is shown by its masked copy alone, while its story is public and the copy stands', async () => {
  lab = await new Lab(createPostgresStore(pool), 0xa7001).prepare();
  await show(true);
  const picture = (width: number) =>
    sharp({ create: { width, height: 20, channels: 3, background: 'gray' } })
      .jpeg()
      .toBuffer();
  const [original, copy] = await Promise.all([picture(20), picture(30)]);
  const [hash, shownHash] = [sha256(original), sha256(copy)];
  const ref = { shopId: lab.shop.id, caseId: lab.case.id };
  await keepPhoto({ ...ref, hash }, original);
  await keepPhoto({ ...ref, hash: shownHash }, copy);
  const photo = { id: lab.id(60), visitId: null, hash, bytes: original.length, caption: null, shownHash };
  await lab.endings([
    lab.sent('photo.add', { ...photo, aboutKind: null, aboutId: null }),
    lab.sent('case.stop', { reason: 'other', words: '本日はここまで', nextOn: null }),
  ]);
  await lab.endings([lab.made(lab.case, 'case.close', {}, at('11:30'))], lab.chiba);
  const said = { id: lab.id(71), personId: lab.id(72), name: 'お客様', given: true, way: 'phone' as const };
  const call = (n: number, given: boolean) =>
    lab.made(
      lab.case,
      'story.consent',
      { ...said, id: lab.id(n), given, words: 'はい', saidAt: at('11:40') },
      at(`12:${n - 60}`),
    );
  expect(await lab.endings([call(71, true)], lab.chiba)).toEqual(['applied']);

  const slug = 'email-abc12345';
  const shows = async (which: string) => (await storyPhoto(lab.shop.id, slug, which)) !== null;
  const taken = async (actor = lab.chiba): Promise<Record<string, Uint8Array>> => {
    const shop = await loadAggregate(lab.chiba, { kind: 'shop', id: lab.shop.id });
    if (!shop) throw new Error('the lab has no shop');
    const { entries } = await exportStory(actor, shop.state, lab.case.id);
    const chunks: Uint8Array[] = [];
    for await (const chunk of zipOf(entries)) chunks.push(chunk);
    return unzipSync(Buffer.concat(chunks));
  };
  const alt = '送信できないという表示';
  const told = (by: string, words = alt) => ({
    ...draft,
    photos: [{ photoId: photo.id, hash: by, alt: words, looked: true }],
  });
  expect(await publish(told(hash))).toEqual(['applied', 'content-changed']);
  const named = await pool.query<{ name: string }>('SELECT "name" FROM "Customer" WHERE "id" = $1', [
    lab.customer.id,
  ]);
  expect(await publish(told(shownHash, `${named.rows[0]?.name}様の画面`))).toEqual([
    'applied',
    'personal-data',
  ]);
  expect(await shows(shownHash)).toBe(false);
  expect(await publish(told(shownHash))).toEqual(['applied', 'applied']);
  expect((await readStory(lab.shop.id, slug))?.story.photos).toEqual([{ hash: shownHash, alt }]);
  expect([await shows(shownHash), await shows(hash)]).toEqual([true, false]);
  expect(await storyPhoto(lab.id(99), slug, shownHash)).toBeNull();

  // Masked anew, the old copy may show what is to be hidden.
  await lab.endings(
    [lab.made(lab.case, 'photo.show', { id: photo.id, shownHash: hash }, at('12:20'))],
    lab.chiba,
  );
  expect([await shows(shownHash), await shows(hash)]).toEqual([false, false]);
  expect((await readStory(lab.shop.id, slug))?.story.photos).toEqual([]);
  await expect(taken()).rejects.toThrow('story-unfit');
  await lab.endings([lab.made(lab.case, 'photo.show', { id: photo.id, shownHash }, at('12:21'))], lab.chiba);
  expect(await shows(shownHash)).toBe(true);

  // Taken along to another site, it is the same story with the same copies, whether or not the shop has pages.
  await show(false);
  const files = await taken();
  expect(Object.keys(files)).toEqual(['story.html', 'story.txt', 'photos/1.jpg']);
  const { width, exif } = await sharp(files['photos/1.jpg']).metadata();
  expect([width, exif]).toEqual([30, undefined]);
  expect(new TextDecoder().decode(files['story.html'])).toContain(`<img src="photos/1.jpg" alt="${alt}">`);
  const all = Buffer.concat(Object.values(files)).toString('latin1');
  expect(all).not.toContain(hash);
  const kept = await pool.query<{ storedHash: string }>(
    'SELECT "storedHash" FROM "PhotoFile" WHERE "caseId" = $1 AND "hash" = $2',
    [lab.case.id, hash],
  );
  const unmasked = await readFile(photoPath(lab.case.id, kept.rows[0]?.storedHash ?? ''), 'latin1');
  expect(all).not.toContain(unmasked);
  await expect(taken({ ...lab.chiba, shopId: lab.id(99) })).rejects.toThrow('not-found');
  await lab.endings([drafted(told(shownHash, `${named.rows[0]?.name}様の画面`))], lab.chiba);
  await expect(taken()).rejects.toThrow('story-unfit');
  await lab.endings([drafted(told(shownHash))], lab.chiba);
  expect(Object.keys(await taken())).toContain('photos/1.jpg');
  expect(await lab.endings([call(73, false)], lab.chiba)).toEqual(['applied']);
  expect(await shows(shownHash)).toBe(false);
  await expect(taken()).rejects.toThrow('story-unfit');
  expect(await readStory(lab.shop.id, slug)).toBeNull();
});
