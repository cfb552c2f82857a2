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
  /** Headings of a story's parts. */
  parts: Record<'symptom' | 'steps' | 'cause' | 'fix' | 'lesson', string>;
  /** What every story ends with. */
  differs: string;
  ask: (shop: string) => string;
  phone: (phone: string) => string;
};

const ja: Sentences = {
  called: (headline) => `「${headline}」というご相談でした。`,
  neither: '送信も受信もできない状態でした。',
  noSending: '受信はできて、送信だけができない状態でした。',
  noReceiving: '送信はできて、受信だけができない状態でした。',
  onScreen: (words) => `画面には「${words}」と表示されていました。`,
  didNot: (what) => `${what}それだけでは直りませんでした。`,
  gap: '',
  parts: {
    symptom: 'お困りの症状',
    steps: 'どのように調べたか',
    cause: '原因',
    fix: '直し方',
    lesson: '同じことを防ぐには',
  },
  differs: '同じように見えても、原因は一件ごとに違います。この方法で直るとは限りません。',
  ask: (shop) => `お近くでお困りの方は、${shop}へご相談ください。`,
  phone: (phone) => `電話 ${phone}`,
};

const en: Sentences = {
  called: (headline) => `We were called because of this: “${headline}”.`,
  neither: 'Mail could neither be sent nor received.',
  noSending: 'Mail arrived, but none could be sent.',
  noReceiving: 'Mail could be sent, but none arrived.',
  onScreen: (words) => `The screen said “${words}”.`,
  didNot: (what) => `${what} That alone did not help.`,
  gap: ' ',
  parts: {
    symptom: 'What was wrong',
    steps: 'How it was found',
    cause: 'The cause',
    fix: 'What helped',
    lesson: 'How to avoid it',
  },
  differs: 'Each case differs, however alike it looks: this may not be what helps in yours.',
  ask: (shop) => `If you live nearby and need help, ask ${shop}.`,
  phone: (phone) => `Telephone ${phone}`,
};

export const STORY_SENTENCES = { ja, en } as const satisfies Record<StoryLanguage, Sentences>;
