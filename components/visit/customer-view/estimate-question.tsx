'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { estimateOf, isAddition } from '@/lib/case/estimate';
import type { Approval } from '@/lib/case/state';
import { useVisit } from '@/lib/tablet/visit-context';
import { FeeTable } from '../greeting/fee-table';

/** The estimate line by line, and the three answers to it; an addition is asked for on its own. */
export function EstimateQuestion({ onAnswer }: { onAnswer: (answer: Approval['answer']) => void }) {
  const t = useTranslations('visit.customerView.estimate');
  const { state } = useVisit();
  const { lines, asked } = estimateOf(state);
  const addition = asked.length > 0 && isAddition(state);
  const shown = addition ? asked : lines;
  const title = (
    <h1 className="mt-1 palt text-[1.5em] leading-snug sm:text-[1.9em]">
      {t(addition ? 'titleAddition' : 'title')}
    </h1>
  );
  if (lines.length === 0)
    return (
      <>
        {title}
        <p className="my-auto text-center text-muted">{t('none')}</p>
      </>
    );
  return (
    <>
      {title}
      <p className="mt-1 mb-4 text-muted">{t('lead')}</p>
      <FeeTable lines={shown} />
      <div className="sticky bottom-0 mt-auto grid gap-3.5 bg-surface pt-4 pb-6 sm:grid-cols-3 sm:pb-8">
        <Button
          kind="primary"
          className="min-h-16 text-[1.1em] sm:min-h-22"
          onClick={() => onAnswer('approved')}
        >
          {t('approved')}
        </Button>
        <Button className="min-h-14 sm:min-h-22" onClick={() => onAnswer('diagnosis-only')}>
          {t('diagnosis-only')}
        </Button>
        <Button className="min-h-14 font-normal! sm:min-h-22" onClick={() => onAnswer('declined')}>
          {t('declined')}
        </Button>
      </div>
    </>
  );
}
