import { useTranslations } from '@/lib/i18n/use-translations';
import { memo } from 'react';
import { useText } from '../use-text';
import { FactState } from './fact-state';
import type { Wanted } from './use-facts';

/** One fact as a line: its name, what is known and from where, how certain. */
export const FactRow = memo(function FactRow({
  factKey,
  spec,
  row,
  onOpen,
}: {
  factKey: string;
  spec: Wanted['spec'];
  row: Wanted['row'];
  onOpen: (key: string) => void;
}) {
  const t = useTranslations('visit.information');
  const sources = useTranslations('words.factSource');
  const text = useText();
  const there = row?.certainty === 'confirmed' || row?.certainty === 'unverified';
  const value = spec?.secret ? there && t('notKept') : row?.value;
  return (
    <button
      type="button"
      onClick={() => onOpen(factKey)}
      className="grid min-h-12 w-full grid-cols-[minmax(0,1fr)_auto] items-center gap-x-3.5 border-b border-line py-1 text-left text-16 leading-snug last:border-b-0 hover:bg-surface focus-visible:-outline-offset-3 sm:grid-cols-[136px_minmax(0,1fr)_auto]"
    >
      <span className="text-muted max-sm:col-span-2 max-sm:text-14">
        {spec ? text(spec.title) : t('other')}
      </span>
      <span className="min-w-0">
        {value}
        {row?.source && (
          <small className="ml-2 text-14 whitespace-nowrap text-muted">{sources(row.source)}</small>
        )}
        {row?.note && <small className="block text-14 text-muted">{row.note}</small>}
      </span>
      <FactState row={row} />
    </button>
  );
});
