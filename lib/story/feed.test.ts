import { expect, test } from 'vitest';
import { atomFeed, sitemap } from './feed';
import { inScript, listData, storyData } from './structured-data';

const home = 'https://shop.example/stories/6d3c2b1a';
const listed = {
  id: '00000000-0000-7000-8000-000000000001',
  address: `${home}/email-00000001`,
  language: 'ja' as const,
  firstAt: '2026-11-25T01:00:00.000Z',
  publishedAt: '2026-11-26T01:00:00.000Z',
  story: {
    title: 'A & B',
    symptom: '朝から</script>',
    steps: ['試した'],
    cause: '停止',
    fix: '解除',
    lesson: null,
  },
};
const shop = { name: '杜の<相談室>', phone: '022-000-0000', address: '杜の丘1-2-3', postalCode: '9800811' };

test('[N9] a feed names each story with its times and its whole text', () => {
  const feed = atomFeed(shop, '解決事例', home, [listed]);
  expect(feed).toContain(`<updated>${listed.publishedAt}</updated>`);
  expect(feed).toContain('<title>A &amp; B</title>');
  expect(feed).toContain('<name>杜の&lt;相談室&gt;</name>');
  expect(feed).toContain('&lt;h2&gt;A &amp;amp; B&lt;/h2&gt;');
  expect(feed).toContain('原因は一件ごとに違います');
  expect(sitemap(home, [listed])).toContain(`<loc>${listed.address}</loc><lastmod>2026-11-26</lastmod>`);
});

test('[N9] structured data say what the page says, and cannot leave their script', () => {
  const data = storyData(listed, shop, home);
  expect(data).toMatchObject({
    '@type': 'Article',
    headline: 'A & B',
    datePublished: listed.firstAt,
    publisher: { name: shop.name, telephone: shop.phone, address: { postalCode: '9800811' } },
  });
  expect(data.articleBody).toContain('杜の<相談室>へご相談ください');
  expect(JSON.parse(inScript(data))).toEqual(data);
  expect(inScript(data)).not.toContain('<');
  expect(listData('解決事例', shop, home, [listed]).mainEntity.itemListElement).toMatchObject([
    { position: 1, url: listed.address, name: 'A & B' },
  ]);
});
