'use client';

import { LifeBuoy } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { memo } from 'react';
import { Button } from '@/components/ui/button';
import { TimeText } from '@/components/ui/time-text';
import { remediesFor } from '@/lib/diagnosis/remedies-for';
import type { SuggestedCause } from '@/lib/diagnosis/suggested-causes';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { DraftLine } from '../resolution/draft-input';
import { useText } from '../use-text';

/**
 * What lets the customer work again before it is solved, offered as soon as the answers point to a cause that has one;
 * timed apart from the solution.
 */
export const WorkaroundOffer = memo(function WorkaroundOffer({
  causes,
}: {
  causes: readonly SuggestedCause[];
}) {
  const t = useTranslations('visit.isolation.workaround');
  const words = useTranslations('words.concept');
  const common = useTranslations('common.action');
  const text = useText();
  const { caseId, state, playbook } = useVisit();
  const change = useChange();
  const { workaround, workaroundAt, causeId } = state.root;
  const offer = (next: string | null) =>
    change(
      'workaround.offer',
      { words: next },
      {
        undo: { name: 'workaround.offer', args: { words: workaround } },
        said: next === null ? t('withdrawn') : t('offered'),
      },
    );
  const likely = causeId ?? causes.find(({ likelihood }) => likelihood !== 'weak')?.causeId;
  const known = likely ? remediesFor(playbook, likely).workarounds : [];
  if (workaround === null && known.length === 0) return null;
  return (
    <section className="mt-4 rounded-card border border-line-strong bg-surface px-4 py-3">
      <h2 className="flex items-center gap-2 text-15">
        <LifeBuoy aria-hidden="true" className="size-5 text-accent" />
        {words('workaround')}
        <span className="font-normal text-muted">
          {workaroundAt ? (
            <>
              <TimeText at={workaroundAt} /> {t('told')}
            </>
          ) : (
            t('lead')
          )}
        </span>
      </h2>
      {workaround === null ? (
        <div className="mt-2 flex flex-wrap gap-2">
          {known.map((remedy) => (
            <Button key={remedy.id} size="small" onClick={() => void offer(text(remedy.plain))}>
              {text(remedy.title)}
            </Button>
          ))}
        </div>
      ) : (
        <div className="mt-1 flex items-end gap-2">
          <DraftLine
            className="flex-1"
            draft={`workaround.${caseId}`}
            label={t('label')}
            maxLength={2000}
            value={workaround}
            onCommit={(next) => change('workaround.offer', { words: next })}
          />
          <Button kind="text" size="small" onClick={() => void offer(null)}>
            {common('remove')}
          </Button>
        </div>
      )}
    </section>
  );
});
