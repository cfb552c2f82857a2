'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StepLink } from '@/components/visit/step-link';
import { StepPage } from '@/components/visit/step-page';
import { STOP_REASONS, type StopReason } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';
import { reviewsCases } from '@/lib/shop/state';
import { useChange } from '@/lib/tablet/use-change';
import { useDraftField } from '@/lib/tablet/use-draft-field';
import { useVisit } from '@/lib/tablet/visit-context';
import { NextDay } from './next-day';
import { ReasonChoice } from './reason-choice';
import { StopFee } from './stop-fee';
import { StopRow } from './stop-row';
import { StopWaits } from './stop-waits';
import { StopWords } from './stop-words';
import { useStopWords } from './use-stop-words';

/**
 * Ends the visit unsolved, as a result of its own, or changes and takes back such an end.
 * @param onBack to the attempts, where nothing was ended yet
 */
export function StopPanel({ onBack }: { onBack: () => void }) {
  const t = useTranslations('visit.stop');
  const action = useTranslations('visit.resolution.resolve');
  const result = useTranslations('words.result');
  const change = useChange();
  const formats = useFormats();
  const draft = useStopWords();
  const { state, shop } = useVisit();
  const { root } = state;
  const signed = state.signatures.length > 0;
  const stopped = STOP_REASONS.find((reason) => reason === root.result) ?? null;
  const [reason, setReason] = useState<StopReason | null>(stopped);
  const [nextOn, setNextOn] = useState(root.nextOn);

  // Never a mutation of its own: it stays a draft until the end is recorded with these words.
  const { field } = useDraftField({
    key: `${root.id} stop-words ${reason ?? ''}`,
    value: reason === null ? '' : reason === stopped ? (root.resultWords ?? draft(reason)) : draft(reason),
    commit: () => false,
  });
  const words = field.value;
  const ready = reason !== null && words.trim() !== '';
  const same = reason === stopped && words === root.resultWords && nextOn === root.nextOn;
  const stop = async () => {
    if (!ready) return;
    await change(
      'case.stop',
      { reason, words, nextOn },
      { said: t('said', { reason: result(reason) }), undo: { name: 'case.continue', args: {} } },
    );
  };
  const resume = async () => {
    if (stopped && !(await change('case.continue', {}, { said: action('continued') }))) return;
    onBack();
  };
  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      quiet={
        !signed && (
          <Button kind="text" className="-ml-5" onClick={() => void resume()}>
            <Undo2 aria-hidden="true" className="size-5" />
            {stopped ? action('continue') : t('back')}
          </Button>
        )
      }
      actions={
        <>
          {(!stopped || (!same && !signed)) && (
            <Button kind={stopped ? 'plain' : 'primary'} disabled={!ready} onClick={() => void stop()}>
              {t(stopped ? 'change' : 'confirm')}
            </Button>
          )}
          {stopped && <StepLink to="report">{action('toReport')}</StepLink>}
        </>
      }
    >
      {stopped && root.resultAt !== null && (
        <Notice
          tone="info"
          title={t('isStopped', { time: formats.time(root.resultAt), reason: result(stopped) })}
          className="mb-3"
        >
          {t('isStoppedHint')}
        </Notice>
      )}
      <ReasonChoice value={reason} onChange={setReason} />
      <StopWords field={reason && field} />
      <NextDay value={nextOn} onChange={setNextOn} />
      <StopWaits />
      <StopFee />
      <StopRow label={t('after')}>
        <span className="text-15">{t(reviewsCases(shop) ? 'afterReview' : 'afterAlone')}</span>
      </StopRow>
    </StepPage>
  );
}
