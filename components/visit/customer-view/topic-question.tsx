'use client';

import { Check, Undo2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { TimeText } from '@/components/ui/time-text';
import { latestConsent } from '@/lib/case/consents';
import { useVisit } from '@/lib/tablet/visit-context';
import type { ConsentKind } from './topics';
import { useTopicWords } from './use-topic-words';

/** One consent: what it means, what happens after a no, and the two answers. */
export function TopicQuestion({
  topic,
  onAnswer,
  onTakeBack,
}: {
  topic: ConsentKind;
  onAnswer: (given: boolean) => void;
  /** It counts as not asked again. */
  onTakeBack: () => void;
}) {
  const t = useTranslations('visit.customerView');
  const { state } = useVisit();
  const { title, points, ifNot } = useTopicWords()(topic);
  const last = latestConsent(state, topic);
  return (
    <>
      <h1 className="mt-1 palt text-[1.5em] leading-snug sm:text-[1.9em]">{title}</h1>
      <ul className="mt-3 text-[1.1em] sm:text-[1.2em]">
        {points.map((point) => (
          <li key={point} className="grid grid-cols-[2.2em_1fr] py-1.5 leading-normal">
            <Check aria-hidden="true" className="mt-[0.3em] size-[1em] text-accent" />
            <span>{point}</span>
          </li>
        ))}
      </ul>
      <p className="mt-3 mb-4 border-t border-line pt-3 text-[0.9em] text-muted">
        {ifNot}
        {last && (
          <span className="block">
            {t('before', { answer: t(last.given ? 'said.yes' : 'said.no') })} <TimeText at={last.givenAt} />
            <Button kind="text" size="small" className="-my-2.5 ml-2" onClick={onTakeBack}>
              <Undo2 aria-hidden="true" className="size-4.5" />
              {t('takeBack')}
            </Button>
          </span>
        )}
      </p>
      {/* However much there is to read, the answers stay in sight. */}
      <div className="sticky bottom-0 mt-auto grid gap-3.5 bg-surface pt-2 pb-6 sm:grid-cols-[minmax(0,1fr)_196px] sm:pb-8">
        <Button
          kind="primary"
          className="min-h-16 text-[1.15em] sm:min-h-22 sm:text-[1.27em]"
          onClick={() => onAnswer(true)}
        >
          {t('yes')}
        </Button>
        <Button
          className="min-h-14 font-normal! sm:min-h-22 sm:text-[1.09em]"
          onClick={() => onAnswer(false)}
        >
          {t('no')}
        </Button>
      </div>
    </>
  );
}
