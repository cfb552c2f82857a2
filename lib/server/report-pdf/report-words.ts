import 'server-only';
import { getTranslations } from '@/lib/i18n/get-translations';
import { formatsFor } from '@/lib/i18n/formats';
import type { Locale } from '@/lib/i18n/locales';
import type { Say, Write } from '@/lib/report/document';

/** The words and formats that lay out a report in a language, in the shop's zone. */
export async function reportWords(locale: Locale, zone: string): Promise<{ say: Say; write: Write }> {
  const t = await getTranslations({ locale, namespace: 'report' });
  // The keys follow from closed lists in lib/report; a test walks through all of them.
  return { say: (key, values) => t(key as never, values as never), write: formatsFor(locale, zone) };
}
