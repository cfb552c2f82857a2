import { expect, test } from 'vitest';
import { storyAsHtml, storyAsPage, storyAsText } from './copied-story';

const story = {
  title: '送信だけが<止まった>',
  symptom: '朝から送れません。\n受信はできます。',
  steps: ['ウェブメールを試しました。', '"550"が出ました。'],
  cause: '停止されていました。',
  fix: '解除しました。',
  lesson: null,
};
const shop = { name: '杜のパソコン相談室', phone: '022-000-0000' };

test('[N8] a copied story says that each case differs and whom to ask', () => {
  const text = storyAsText(story, shop, 'ja');
  expect(text).toContain('どのように調べたか\n1. ウェブメールを試しました。\n2. "550"が出ました。');
  expect(text).toMatch(
    /原因は一件ごとに違います。.*\nお近くでお困りの方は、杜のパソコン相談室へご相談ください。 電話 022-000-0000$/,
  );
  expect(text).not.toContain('防ぐには');
  expect(storyAsText(story, { ...shop, phone: null }, 'en')).toMatch(
    /Each case differs.*\n.*ask 杜のパソコン相談室\.$/,
  );
});

test('[N8] as HTML it is text and nothing else', () => {
  const html = storyAsHtml(story, shop, 'ja');
  expect(html).toContain('<h2>送信だけが&lt;止まった&gt;</h2>');
  expect(html).toContain('<p>朝から送れません。</p>\n<p>受信はできます。</p>');
  expect(html).toContain('<li>&quot;550&quot;が出ました。</li>');
  expect(html).toContain('<p>同じように見えても');
});

test('[N8] with its photos it is a whole page, each photo described', () => {
  const photos = [
    { hash: 'a'.repeat(64), alt: '"550"という表示' },
    { hash: 'b'.repeat(64), alt: '設定の画面' },
  ];
  const page = storyAsPage({ ...story, photos }, shop, 'ja', ['photos/1.jpg', 'photos/2.jpg']);
  expect(page).toMatch(
    /^<!doctype html>\n<html lang="ja">\n<head><meta charset="utf-8"><title>送信だけが&lt;/,
  );
  expect(page).toContain('<figure><img src="photos/1.jpg" alt="&quot;550&quot;という表示"><figcaption');
  expect(page).toContain('<img src="photos/2.jpg" alt="設定の画面">');
  // A hash of the case's is nobody's business.
  expect(page).not.toContain('aaaa');
  expect(storyAsHtml({ ...story, photos }, shop, 'ja')).not.toContain('<img');
});
