'use client';

import { ChevronRight, Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { Attempt } from '@/lib/case/state';
import { useChange } from '@/lib/tablet/use-change';
import { BandRow } from './band-row';
import { DraftArea, DraftLine } from './draft-input';

/**
 * What was learnt and from whom; it stays told as theirs.
 * @param onRefine goes on to the cause with these words
 */
export function AttemptLearnt({ attempt, onRefine }: { attempt: Attempt; onRefine: () => void }) {
  const t = useTranslations('visit.resolution');
  const [writing, setWriting] = useState(attempt.learnt === null);
  const who = attempt.learntFrom ?? attempt.personName ?? t('learnt.someone');
  return (
    <BandRow label={t('row.learnt')}>
      {writing || attempt.learnt === null ? (
        <LearntFields attempt={attempt} who={who} />
      ) : (
        <div className="flex items-start gap-3">
          <p className="min-w-0 flex-1 py-2 leading-relaxed">
            {t('cause.told', { who, reason: attempt.learnt })}
          </p>
          <Button
            size="square"
            className="text-accent"
            aria-label={t('learnt.edit')}
            onClick={() => setWriting(true)}
          >
            <Pencil aria-hidden="true" className="size-5" />
          </Button>
        </div>
      )}
      {attempt.learnt !== null && (
        <Button kind="text" size="small" className="-ml-3" onClick={onRefine}>
          {t('learnt.toCause')}
          <ChevronRight aria-hidden="true" className="size-5" />
        </Button>
      )}
    </BandRow>
  );
}

function LearntFields({ attempt, who }: { attempt: Attempt; who: string }) {
  const t = useTranslations('visit.resolution.learnt');
  const change = useChange();
  return (
    <div className="grid gap-2">
      <DraftArea
        quiet
        draft={`attempt-learnt-${attempt.id}`}
        label={t('label')}
        hint={t('hint', { who })}
        value={attempt.learnt ?? ''}
        onCommit={(learnt) => change('attempt.edit', { id: attempt.id, learnt })}
      />
      <DraftLine
        draft={`attempt-learnt-from-${attempt.id}`}
        label={t('from')}
        placeholder={t('fromHint')}
        value={attempt.learntFrom ?? ''}
        onCommit={(learntFrom) => change('attempt.edit', { id: attempt.id, learntFrom })}
      />
    </div>
  );
}
