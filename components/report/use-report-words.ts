import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { formatsFor } from '@/lib/i18n/formats';
import type { Say, Write } from '@/lib/report/document';

/** The words and formats that lay out a report, in the language around it and the shop's zone. */
export function useReportWords(zone: string): { say: Say; write: Write } {
  const t = useTranslations('report');
  // The keys follow from closed lists in lib/report; a test walks through all of them.
  return { say: (key, values) => t(key as never, values as never), write: formatsFor(useLocale(), zone) };
}
