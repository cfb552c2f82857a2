import { useTranslations } from '@/lib/i18n/use-translations';
import { memo } from 'react';
import { StateIcon, type StateShape } from '@/components/ui/state-icon';
import type { LayerState, LedgerRow } from '@/lib/diagnosis/ledger';
import type { Layer } from '@/lib/diagnosis/playbook';
import { useText } from '../use-text';

export const layerShape: Record<LayerState, StateShape> = {
  fine: 'ok',
  faulty: 'faulty',
  'partly-open': 'partly',
  'not-checked': 'not-checked',
  'could-not-be-checked': 'unknown',
};

const cellLook: Record<LayerState, string> = {
  fine: 'bg-surface',
  faulty: 'bg-faulty-tint [--behind:var(--faulty-tint)]',
  'partly-open': 'hatch bg-paper',
  'not-checked': 'hatch bg-paper',
  'could-not-be-checked': 'bg-unknown-tint',
};

const wordLook: Record<LayerState, string> = {
  fine: 'text-ok',
  faulty: 'text-faulty',
  'partly-open': 'text-unknown',
  'not-checked': 'text-unknown',
  'could-not-be-checked': 'text-unknown',
};

/**
 * The isolation ledger as a strip of places. What was not looked at, or not wholly, is hatched and never reads as fine.
 * @param current the place of the open check
 */
export const LedgerStrip = memo(function LedgerStrip({
  rows,
  layers,
  current,
  onOpen,
}: {
  rows: readonly LedgerRow[];
  layers: readonly Layer[];
  current: string | undefined;
  onOpen: (layerId: string) => void;
}) {
  const words = useTranslations('words');
  const text = useText();
  return (
    <ul
      aria-label={words('concept.ledger')}
      className="grid grid-cols-4 gap-px rounded-card border border-line-strong bg-line sm:auto-cols-fr sm:grid-flow-col sm:grid-cols-none"
    >
      {rows.map(({ layerId, state }) => {
        const layer = layers.find(({ id }) => id === layerId);
        const here = layerId === current;
        const onHatch =
          state === 'not-checked' || state === 'partly-open' ? 'rounded-[3px] bg-paper px-0.5 sm:px-1' : '';
        return (
          <li key={layerId} className="relative grid sm:first:*:rounded-l-[9px] sm:last:*:rounded-r-[9px]">
            <button
              type="button"
              onClick={() => onOpen(layerId)}
              aria-current={here ? 'true' : undefined}
              className={`grid min-h-16 grid-cols-[minmax(0,1fr)_auto_auto_minmax(0,1fr)] content-center items-center gap-x-0.5 gap-y-0.5 text-13 leading-tight focus-visible:-outline-offset-3 sm:min-h-23 sm:grid-cols-1 sm:justify-items-center sm:px-0.5 sm:py-1.5 sm:text-14 ${cellLook[state]} ${here ? 'inset-shadow-[0_-4px_0_var(--accent)]' : ''}`}
            >
              <StateIcon
                shape={layerShape[state]}
                className={`max-sm:col-start-2 max-sm:row-start-2 max-sm:size-4.5 sm:size-6 ${wordLook[state]}`}
              />
              <span
                className={`palt max-sm:col-span-4 max-sm:row-start-1 max-sm:justify-self-center ${here ? 'font-bold' : ''} ${onHatch} ${state === 'not-checked' && !here ? 'text-unknown' : ''}`}
              >
                {layer && text(layer.title)}
              </span>
              <span
                className={`palt font-bold max-sm:col-start-3 max-sm:row-start-2 ${onHatch} ${wordLook[state]}`}
              >
                {words(`layerState.${state}`)}
              </span>
            </button>
            {here && (
              <span
                aria-hidden="true"
                className="absolute -bottom-[9px] left-1/2 hidden -translate-x-1/2 border-9 border-b-0 border-transparent border-t-accent sm:block"
              />
            )}
          </li>
        );
      })}
    </ul>
  );
});
