'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import { useText } from '@/components/visit/use-text';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownSection } from './known-section';
import { useDiagnosis } from './use-diagnosis';

/** The places that nobody looked at: not checked never looks like fine. */
export function KnownPlaces() {
  const t = useTranslations('tablet.known');
  const text = useText();
  const { playbook } = useVisit();
  const { ledger, results } = useDiagnosis();
  const open = ledger.filter(({ state }) => state === 'not-checked').map(({ layerId }) => layerId);
  if (results.length === 0 || open.length === 0) return null;
  return (
    <KnownSection title={t('notChecked')}>
      <ul className="flex flex-wrap gap-1.5">
        {playbook.layers
          .filter(({ id }) => open.includes(id))
          .map(({ id, title }) => (
            <li
              key={id}
              className="inline-flex items-center gap-1 rounded-chip border border-line-strong hatch px-2 text-14 text-unknown"
            >
              <StateIcon shape="not-checked" />
              <span className="bg-paper px-0.5">{text(title)}</span>
            </li>
          ))}
      </ul>
    </KnownSection>
  );
}
