import { useTranslations } from '@/lib/i18n/use-translations';
import type { LayerState, LedgerRow } from '@/lib/diagnosis/ledger';

const ORDER: LayerState[] = ['fine', 'faulty', 'partly-open', 'could-not-be-checked', 'not-checked'];

/** How many places are in which state: 正常 5・異常 1・未確認 2. */
export function LedgerCount({ rows }: { rows: readonly LedgerRow[] }) {
  const t = useTranslations('visit.isolation');
  const words = useTranslations('words.layerState');
  const parts = ORDER.map((state) => ({ state, count: rows.filter((row) => row.state === state).length }));
  return (
    <>
      {parts
        .filter(({ count }) => count > 0)
        .map(({ state, count }) => t('count', { state: words(state).toLowerCase(), count }))
        .join(t('between'))}
    </>
  );
}
