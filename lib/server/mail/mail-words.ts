import 'server-only';
import { createTranslator } from 'use-intl/core';
import type { Locale } from '@/lib/i18n/locales';
import en from '@/lib/i18n/messages/en/customer.json';
import ja from '@/lib/i18n/messages/ja/customer.json';
import type { Translator } from '@/lib/i18n/translator';

/** The words of mails, for work that no request asked for. */
export const mailWords = (locale: Locale): Translator<'customer.mail'> =>
  createTranslator({
    locale,
    messages: { mail: (locale === 'en' ? en : ja).mail },
    namespace: 'mail',
  }) as unknown as Translator<'customer.mail'>;
