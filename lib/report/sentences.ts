import type { ReportLanguage } from './content';

/** The few sentences that become part of the report's own text, and so of what is signed. */
type Sentences = {
  /** What somebody else explained, told as theirs. */
  asToldBy: (who: string, words: string) => string;
  /** Who explained it, where nobody wrote down a name. */
  somebody: string;
  awaiting: (what: string) => string;
  /** Names of places that customers know; others are told by the playbook's title. */
  layers: Record<string, string>;
  notFound: string;
};

/** Ends a sentence where its writer did not. */
const closed = (words: string, mark: string): string =>
  /[。.!?!?」』)]$/.test(words) ? words : `${words}${mark}`;

const ja: Sentences = {
  asToldBy: (who, words) =>
    words.includes('説明では') ? closed(words, '。') : `${who}の説明では、${closed(words, '。')}`,
  somebody: '窓口の担当者',
  awaiting: (what) => `「${what}」は、お返事を待っています。`,
  layers: {
    line: 'インターネット回線',
    router: 'ルーター',
    wifi: '無線(Wi-Fi)・配線',
    machine: 'パソコン',
    program: 'メールソフトと設定',
    contract: 'ご契約',
    provider: 'メール会社',
    account: 'メールアドレスとパスワード',
  },
  notFound: '本日は、原因の特定にいたりませんでした。',
};

const en: Sentences = {
  asToldBy: (who, words) =>
    /^according to/i.test(words) ? closed(words, '.') : `According to ${who}: ${closed(words, '.')}`,
  somebody: 'the support desk',
  awaiting: (what) => `We are waiting for an answer to “${what}”.`,
  layers: {
    line: 'Internet line',
    router: 'Router',
    wifi: 'Wi-Fi and cables',
    machine: 'Computer',
    program: 'Mail program and its settings',
    contract: 'Contract',
    provider: 'Mail company',
    account: 'Address and password',
  },
  notFound: 'The cause could not be found today.',
};

export const SENTENCES = { ja, en } as const satisfies Record<ReportLanguage, Sentences>;
