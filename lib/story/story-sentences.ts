import type { LANGUAGES } from '@/lib/case/terms';

export type StoryLanguage = (typeof LANGUAGES)[number];

/** The few sentences that become part of a story's own text, and so are in its language. */
type Sentences = {
  called: (headline: string) => string;
  neither: string;
  noSending: string;
  noReceiving: string;
  onScreen: (words: string) => string;
  didNot: (what: string) => string;
  /** Between two sentences. */
  gap: string;
};

const ja: Sentences = {
  called: (headline) => `「${headline}」というご相談でした。`,
  neither: '送信も受信もできない状態でした。',
  noSending: '受信はできて、送信だけができない状態でした。',
  noReceiving: '送信はできて、受信だけができない状態でした。',
  onScreen: (words) => `画面には「${words}」と表示されていました。`,
  didNot: (what) => `${what}それだけでは直りませんでした。`,
  gap: '',
};

const en: Sentences = {
  called: (headline) => `We were called because of this: “${headline}”.`,
  neither: 'Mail could neither be sent nor received.',
  noSending: 'Mail arrived, but none could be sent.',
  noReceiving: 'Mail could be sent, but none arrived.',
  onScreen: (words) => `The screen said “${words}”.`,
  didNot: (what) => `${what} That alone did not help.`,
  gap: ' ',
};

export const STORY_SENTENCES = { ja, en } as const satisfies Record<StoryLanguage, Sentences>;
