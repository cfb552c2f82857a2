'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useRef } from 'react';
import { Drawer } from '@/components/ui/drawer';
import { StateWord } from '@/components/ui/state-word';
import type { CheckResult } from '@/lib/case/state';
import type { LedgerRow } from '@/lib/diagnosis/ledger';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { useText } from '../use-text';
import { CheckRow } from './check-row';
import { layerShape } from './ledger-strip';
import { latestRow } from './use-isolation';

/**
 * Every check of the playbook, by place, to open any of them at any time.
 * @param at the place to begin with
 */
export function AllChecks({
  open,
  at,
  playbook,
  rows,
  ledger,
  onClose,
  onOpen,
}: {
  open: boolean;
  at: string | undefined;
  playbook: Playbook;
  rows: readonly CheckResult[];
  ledger: readonly LedgerRow[];
  onClose: () => void;
  onOpen: (checkId: string) => void;
}) {
  const words = useTranslations('words');
  const text = useText();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!open || !at) return;
    list.current?.querySelector(`[data-layer="${CSS.escape(at)}"]`)?.scrollIntoView({ block: 'start' });
  }, [open, at]);
  return (
    <Drawer open={open} onClose={onClose} title={words('concept.check')}>
      <div ref={list}>
        {playbook.layers.map((layer) => {
          const state = ledger.find(({ layerId }) => layerId === layer.id)?.state ?? 'not-checked';
          return (
            <section key={layer.id} data-layer={layer.id} className="mb-6 scroll-mt-2">
              <h3 className="flex items-baseline gap-3 border-b-[1.5px] border-ink pb-1 text-17">
                {text(layer.title)}
                <StateWord shape={layerShape[state]} className="ml-auto text-15">
                  {words(`layerState.${state}`)}
                </StateWord>
              </h3>
              {playbook.checks
                .filter((check) => check.layer === layer.id)
                .map((check) => (
                  <CheckRow key={check.id} check={check} row={latestRow(rows, check.id)} onOpen={onOpen} />
                ))}
            </section>
          );
        })}
      </div>
    </Drawer>
  );
}
