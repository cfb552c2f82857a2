import type { PublishedStory } from '@/lib/case/story-row';
import { STORY_SENTENCES, type StoryLanguage } from './story-sentences';

/** Whom to ask, as it stands under each story. */
export type StoryShop = { name: string; phone: string | null };

type Section = { title: string; paragraphs: string[]; ordered?: true };

const paragraphs = (words: string): string[] =>
  words
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** A story's parts with their headings, in the order in which they are read; parts without words are left out. */
export const sectionsOf = (story: PublishedStory, language: StoryLanguage): Section[] => {
  const { parts } = STORY_SENTENCES[language];
  return [
    { title: parts.symptom, paragraphs: paragraphs(story.symptom) },
    { title: parts.steps, paragraphs: story.steps, ordered: true as const },
    { title: parts.cause, paragraphs: paragraphs(story.cause) },
    { title: parts.fix, paragraphs: paragraphs(story.fix) },
    { title: parts.lesson, paragraphs: paragraphs(story.lesson ?? '') },
  ].filter((section) => section.paragraphs.length > 0);
};

/** That each case differs, and whom to ask nearby. */
export const closingOf = ({ name, phone }: StoryShop, language: StoryLanguage): string[] => {
  const words = STORY_SENTENCES[language];
  return [
    words.differs,
    [words.ask(name), phone === null ? null : words.phone(phone)].filter(Boolean).join(' '),
  ];
};

/** A story as plain text, for a site of the shop's own. */
export const storyAsText = (story: PublishedStory, shop: StoryShop, language: StoryLanguage): string => {
  const parts = sectionsOf(story, language).map(({ title, paragraphs: lines, ordered }) =>
    [title, ...lines.map((line, index) => (ordered ? `${index + 1}. ${line}` : line))].join('\n'),
  );
  return [story.title, ...parts, closingOf(shop, language).join('\n')].join('\n\n');
};

const SIGNS: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as HTML and XML show it. */
export const escaped = (words: string): string => words.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/**
 * A story as HTML without any style, for a site of the shop's own.
 * @param pictures where the story's photos stand, in their order; without, it shows none
 */
export const storyAsHtml = (
  story: PublishedStory,
  shop: StoryShop,
  language: StoryLanguage,
  pictures: readonly string[] = [],
): string => {
  const list = (lines: readonly string[], tag: string) =>
    lines.map((line) => `<${tag}>${escaped(line)}</${tag}>`);
  const parts = sectionsOf(story, language).flatMap(({ title, paragraphs: lines, ordered }) => [
    `<h3>${escaped(title)}</h3>`,
    ...(ordered ? ['<ol>', ...list(lines, 'li'), '</ol>'] : list(lines, 'p')),
  ]);
  const figures = pictures.map((address, index) => {
    const alt = escaped(story.photos?.[index]?.alt ?? '');
    const caption = `<figcaption aria-hidden="true">${alt}</figcaption>`;
    return `<figure><img src="${escaped(address)}" alt="${alt}">${caption}</figure>`;
  });
  return [
    `<article lang="${language}">`,
    `<h2>${escaped(story.title)}</h2>`,
    ...parts,
    ...figures,
    ...list(closingOf(shop, language), 'p'),
    '</article>',
  ].join('\n');
};

/** A story as a whole page of HTML, to be opened or taken apart. */
export const storyAsPage = (
  story: PublishedStory,
  shop: StoryShop,
  language: StoryLanguage,
  pictures: readonly string[],
): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escaped(story.title)}</title></head>`,
    '<body>',
    storyAsHtml(story, shop, language, pictures),
    '</body>',
    '</html>',
    '',
  ].join('\n');
