'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import type { Attempt } from '@/lib/case/state';
import { ATTEMPT_CHANNELS } from '@/lib/case/terms';
import { useChange } from '@/lib/tablet/use-change';
import { BandRow } from './band-row';
import { DraftLine } from './draft-input';

/** Name and channel of an attempt, to put right; and the whole of it to take back. */
export function AttemptWhat({ attempt, onWithdraw }: { attempt: Attempt; onWithdraw: () => void }) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words.attemptChannel');
  const change = useChange();
  return (
    <BandRow label={t('row.what')}>
      <div className="grid gap-3">
        <DraftLine
          draft={`attempt-title-${attempt.id}`}
          label={t('what.title')}
          value={attempt.title}
          onCommit={(title) => title !== null && change('attempt.edit', { id: attempt.id, title })}
        />
        <Segmented
          label={t('what.channel')}
          columns={3}
          clearable={false}
          value={attempt.channel}
          segments={ATTEMPT_CHANNELS.map((value) => ({ value, label: words(value) }))}
          onChange={(channel) => channel && void change('attempt.edit', { id: attempt.id, channel })}
        />
        <Button kind="text" size="small" className="justify-self-end" onClick={onWithdraw}>
          <Undo2 aria-hidden="true" className="size-4.5" />
          {t('withdraw')}
        </Button>
      </div>
    </BandRow>
  );
}
