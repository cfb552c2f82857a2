import { createTranslator } from 'use-intl/core';
import { formatsFor } from '../formats';
import en from '../messages/en/report.json';
import ja from '../messages/ja/report.json';
import type { Say, Write } from '@/lib/report/document';

/** The real words, for tests; a key that is missing throws. */
export const wordsIn = (locale: 'ja' | 'en', timeZone = 'UTC'): { say: Say; write: Write } => {
  const t = createTranslator({
    locale,
    messages: { report: locale === 'ja' ? ja : en },
    namespace: 'report',
    onError: (error) => {
      throw error;
    },
  });
  return { say: (key, values) => t(key as never, values as never), write: formatsFor(locale, timeZone) };
};
