import type { PublishedStory } from '@/lib/case/story-row';
import { escaped, storyAsHtml, type StoryShop } from './copied-story';
import type { StoryLanguage } from './story-sentences';

/** A story with its address and times (ISO), as feed and sitemap tell it. */
export type ListedStory = {
  id: string;
  address: string;
  language: StoryLanguage;
  story: PublishedStory;
  firstAt: string;
  publishedAt: string;
};

/**
 * An Atom feed (RFC 4287) of a shop's stories, the newest first.
 * @param home the address of the shop's list, which is also the feed's id
 */
export const atomFeed = (
  shop: StoryShop,
  title: string,
  home: string,
  stories: readonly ListedStory[],
): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${escaped(home)}</id>`,
    `<title>${escaped(title)}</title>`,
    `<updated>${stories[0]?.publishedAt ?? '1970-01-01T00:00:00.000Z'}</updated>`,
    `<author><name>${escaped(shop.name)}</name></author>`,
    `<link rel="alternate" type="text/html" href="${escaped(home)}"/>`,
    `<link rel="self" type="application/atom+xml" href="${escaped(home)}/feed.xml"/>`,
    ...stories.flatMap(({ id, address, language, story, firstAt, publishedAt }) => [
      `<entry xml:lang="${language}">`,
      `<id>urn:uuid:${id}</id>`,
      `<title>${escaped(story.title)}</title>`,
      `<link rel="alternate" type="text/html" href="${escaped(address)}"/>`,
      `<published>${firstAt}</published>`,
      `<updated>${publishedAt}</updated>`,
      `<summary>${escaped(story.symptom)}</summary>`,
      `<content type="html">${escaped(storyAsHtml(story, shop, language))}</content>`,
      '</entry>',
    ]),
    '</feed>',
  ].join('\n');

/** A sitemap (sitemaps.org) of a shop's list and its stories. */
export const sitemap = (home: string, stories: readonly ListedStory[]): string =>
  [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">',
    `<url><loc>${escaped(home)}</loc></url>`,
    ...stories.map(
      ({ address, publishedAt }) =>
        `<url><loc>${escaped(address)}</loc><lastmod>${publishedAt.slice(0, 10)}</lastmod></url>`,
    ),
    '</urlset>',
  ].join('\n');
