import type { PublishedStory } from '@/lib/case/story-row';
import { closingOf, sectionsOf } from './copied-story';
import type { ListedStory } from './feed';
import type { StoryLanguage } from './story-sentences';

/** What search engines are told of a shop; all of it stands on the page too. */
export type DescribedShop = {
  name: string;
  phone: string | null;
  address: string | null;
  postalCode: string | null;
};

const shopOf = (shop: DescribedShop, home: string) => ({
  '@type': 'LocalBusiness',
  name: shop.name,
  url: home,
  ...(shop.phone === null ? {} : { telephone: shop.phone }),
  ...(shop.address === null
    ? {}
    : {
        address: {
          '@type': 'PostalAddress',
          streetAddress: shop.address,
          addressCountry: 'JP',
          ...(shop.postalCode === null ? {} : { postalCode: shop.postalCode }),
        },
      }),
});

const bodyOf = (story: PublishedStory, shop: DescribedShop, language: StoryLanguage): string =>
  [
    ...sectionsOf(story, language).flatMap(({ title, paragraphs }) => [title, ...paragraphs]),
    ...closingOf(shop, language),
  ].join('\n');

/** A story as schema.org describes an article. */
export const storyData = (listed: ListedStory, shop: DescribedShop, home: string) => ({
  '@context': 'https://schema.org',
  '@type': 'Article',
  headline: listed.story.title,
  description: listed.story.symptom,
  articleBody: bodyOf(listed.story, shop, listed.language),
  ...(listed.story.photos?.length
    ? { image: listed.story.photos.map(({ hash }) => `${listed.address}/photos/${hash}`) }
    : {}),
  inLanguage: listed.language,
  datePublished: listed.firstAt,
  dateModified: listed.publishedAt,
  mainEntityOfPage: listed.address,
  url: listed.address,
  author: shopOf(shop, home),
  publisher: shopOf(shop, home),
});

/** A shop's list of stories as schema.org describes a collection. */
export const listData = (
  title: string,
  shop: DescribedShop,
  home: string,
  stories: readonly ListedStory[],
) => ({
  '@context': 'https://schema.org',
  '@type': 'CollectionPage',
  name: title,
  url: home,
  publisher: shopOf(shop, home),
  mainEntity: {
    '@type': 'ItemList',
    itemListElement: stories.map(({ address, story }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      url: address,
      name: story.title,
    })),
  },
});

/** Data as it may stand inside a script element: nothing in it can end the element. */
export const inScript = (data: unknown): string => JSON.stringify(data).replace(/</g, '\\u003c');
