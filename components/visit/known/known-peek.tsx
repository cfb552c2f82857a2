'use client';

import { ChevronUp } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Drawer } from '@/components/ui/drawer';
import { useText } from '@/components/visit/use-text';
import { useVisit } from '@/lib/tablet/visit-context';
import { CauseBar } from './cause-bar';
import { KnownSections } from './known-panel';
import { useDiagnosis } from './use-diagnosis';

/** Upright and on a phone: what is known in one line above the actions; a tap opens the rest. */
export function KnownPeek({ className = '' }: { className?: string }) {
  const t = useTranslations('tablet.known');
  const text = useText();
  const [open, setOpen] = useState(false);
  const { state, playbook } = useVisit();
  const { causes, results } = useDiagnosis();
  const named = playbook.causes.find(({ id }) => id === state.root.causeId);
  const likely = causes.filter(({ likelihood }) => likelihood !== 'weak').slice(0, 2);
  const titleOf = (causeId: string) => {
    const cause = playbook.causes.find(({ id }) => id === causeId);
    return cause ? text(cause.title) : causeId;
  };
  return (
    <div className={`border-t border-ink bg-surface lg:hidden ${className}`}>
      <button
        type="button"
        aria-expanded={open}
        onClick={() => setOpen(true)}
        className="block w-full px-4 py-2 text-left sm:px-8"
      >
        <span className="flex min-h-8 items-center gap-2.5">
          <ChevronUp aria-hidden="true" className="size-5 flex-none" />
          <span className="font-bold">{t('title')}</span>
          <span className="ml-auto truncate text-15 text-muted max-sm:hidden">
            {named ? text(named.title) : t('open')}
          </span>
        </span>
        {!named && results.length > 0 && likely.length > 0 && (
          <span className="grid gap-x-10 text-15 sm:grid-cols-2">
            {likely.map(({ causeId, likelihood, probability }, index) => (
              <span key={causeId} className={index === 0 ? 'block' : 'block max-sm:hidden'}>
                <CauseBar title={titleOf(causeId)} likelihood={likelihood} probability={probability} />
              </span>
            ))}
          </span>
        )}
      </button>
      <Drawer open={open} onClose={() => setOpen(false)} title={t('title')} side="bottom">
        <KnownSections />
      </Drawer>
    </div>
  );
}
