import 'server-only';
import { createTranslator } from 'use-intl/core';
import type { Locale } from './locales';
import en from './messages/en/customer.json';
import ja from './messages/ja/customer.json';
import type { Translator } from './translator';

/** What customers read, for work that no page asked for: mails, and answers that are no page of Next's. */
export const customerWords = (locale: Locale): Translator<'customer'> =>
  createTranslator({
    locale,
    messages: { customer: locale === 'en' ? en : ja },
    namespace: 'customer',
  }) as unknown as Translator<'customer'>;
