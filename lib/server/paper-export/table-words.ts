import 'server-only';
import { getTranslations } from '@/lib/i18n/get-translations';
import type { PaperTableWords } from '@/lib/report/paper-table';

/** The words of an export's table, in the language of whoever asks. */
export const tableWords = async (): Promise<PaperTableWords> => {
  const [t, kinds] = await Promise.all([
    getTranslations('office.paperTable'),
    getTranslations('words.paper'),
  ]);
  return {
    head: (key) => t(key),
    rateTotal: (rate) => t('rateTotal', { rate }),
    rateTax: (rate) => t('rateTax', { rate }),
    kind: (kind) => kinds(kind),
  };
};
