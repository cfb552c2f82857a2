'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { Attempt } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { BandRow } from './band-row';
import { DraftArea } from './draft-input';

/** An internal note on the attempt. */
export function AttemptNote({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('visit.resolution');
  const change = useChange();
  return (
    <BandRow label={t('row.note')}>
      <DraftArea
        quiet
        draft={`attempt-note-${attempt.id}`}
        label={t('note')}
        value={attempt.note ?? ''}
        rows={1}
        onCommit={(note) => change('attempt.edit', { id: attempt.id, note })}
      />
    </BandRow>
  );
}
