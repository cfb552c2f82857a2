'use client';

import { ChevronDown, ChevronUp, Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useText } from '@/components/visit/use-text';
import { liveAttempts } from '@/lib/case/attempts';
import { useVisit } from '@/lib/tablet/visit-context';
import { FreeAttempt } from './free-attempt';
import { ProposalBand } from './proposal-band';
import { ProposalItem } from './proposal-item';
import type { Focus } from './use-focus';
import { useRemedies } from './use-remedies';
import type { NewAttempt } from './use-start-attempt';

/** What to do next: the playbook's proposals for the cause in their order, the first in sight, and a free one. */
export function NextAttempts({
  number,
  focus,
  onOpen,
  onStart,
}: {
  number: number;
  focus: Focus;
  onOpen: (focus: Focus) => void;
  onStart: (attempt: NewAttempt) => void;
}) {
  const t = useTranslations('visit.resolution.next');
  const text = useText();
  const { fresh, tried, cause, guessed } = useRemedies();
  const worked = liveAttempts(useVisit().state).some(({ outcome }) => outcome === 'worked');
  const [more, setMore] = useState(false);
  // Once something worked the rest is there for who looks for it.
  const [first] = worked ? [] : fresh;
  const rest = [...fresh.filter((remedy) => remedy !== first), ...tried];
  const opened = focus.on === 'remedy' ? focus.id : null;
  const shown =
    more || rest.some(({ id }) => id === opened)
      ? [...fresh, ...tried]
      : fresh.filter((remedy) => remedy === first);
  return (
    <>
      {guessed && cause && (
        <p className="pt-3 text-15 text-muted">{t('guess', { cause: text(cause.title) })}</p>
      )}
      {!cause && <p className="pt-3 text-15 text-muted">{t('noCause')}</p>}
      {cause && fresh.length === 0 && <p className="pt-3 text-15 text-muted">{t('none')}</p>}
      <ul>
        {shown.map((remedy) => (
          <ProposalItem
            key={remedy.id}
            remedy={remedy}
            number={remedy === first ? number : null}
            first={remedy === first}
            open={opened === remedy.id}
            onToggle={() =>
              onOpen(opened === remedy.id ? { on: 'nothing' } : { on: 'remedy', id: remedy.id })
            }
          >
            <ProposalBand remedy={remedy} />
          </ProposalItem>
        ))}
      </ul>
      <div className="flex flex-wrap gap-x-2 py-1">
        {rest.length > 0 && (
          <Button
            kind="text"
            size="small"
            aria-expanded={more}
            className="-ml-2"
            onClick={() => setMore(!more)}
          >
            {more ? (
              <ChevronUp aria-hidden="true" className="size-5" />
            ) : (
              <ChevronDown aria-hidden="true" className="size-5" />
            )}
            {more ? t('less') : t('more', { count: rest.length })}
          </Button>
        )}
        <Button kind="text" size="small" onClick={() => onOpen({ on: 'free' })}>
          <Plus aria-hidden="true" className="size-5" />
          {t('free')}
        </Button>
      </div>
      {focus.on === 'free' && (
        <FreeAttempt number={number} onStart={onStart} onClose={() => onOpen({ on: 'nothing' })} />
      )}
    </>
  );
}
