import { feeTotals } from '@/lib/case/fees';
import type { FeeLine } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';

/** The total of fee lines in yen, and the words that name the tax in it, per rate. */
export const useFeeTotal = (lines: readonly FeeLine[]): { total: number; included: string } => {
  const t = useTranslations('visit.fee');
  const formats = useFormats();
  const { total, rates } = feeTotals(lines);
  const taxes = rates.map(({ rate, tax }) => t('tax', { rate, tax: formats.yen(tax) }));
  return { total, included: t('included', { taxes: taxes.join(t('and')) }) };
};
