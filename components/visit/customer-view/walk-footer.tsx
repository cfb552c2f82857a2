'use client';

import { Pointer } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import { latestConsent } from '@/lib/case/consents';
import { estimateOf } from '@/lib/case/estimate';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import type { Topic } from './topics';

/** All that is asked, with what was answered and when; any of them can be opened again. */
export function WalkFooter({
  topics,
  current,
  onOpen,
}: {
  topics: readonly Topic[];
  current: Topic | 'thanks';
  onOpen: (topic: Topic) => void;
}) {
  const t = useTranslations('visit.customerView');
  const formats = useFormats();
  const { state } = useVisit();

  const answerOf = (topic: Topic): { good: boolean; word: string } | null => {
    if (topic === 'estimate') {
      const { answer, asked } = estimateOf(state);
      if (!answer || asked.length > 0) return null;
      const word = `${t(`estimate.short.${answer.answer}`)} ${formats.time(answer.approvedAt)}`;
      return { good: answer.answer !== 'declined', word };
    }
    const consent = latestConsent(state, topic);
    if (!consent) return null;
    const word = `${t(consent.given ? 'said.yes' : 'said.no')} ${formats.time(consent.givenAt)}`;
    return { good: consent.given, word };
  };

  return (
    <nav
      aria-label={t('parts')}
      className="grid auto-cols-fr grid-cols-4 gap-px border-t border-line bg-line max-sm:hidden lg:grid-flow-col lg:grid-cols-none"
    >
      {topics.map((topic) => {
        const here = topic === current;
        const answer = answerOf(topic);
        return (
          <button
            key={topic}
            type="button"
            aria-current={here ? 'step' : undefined}
            onClick={() => onOpen(topic)}
            className={`grid min-h-20 grid-cols-[28px_minmax(0,1fr)] content-center items-center gap-x-1.5 px-3.5 text-left text-15 leading-snug focus-visible:-outline-offset-3 max-lg:last:nth-[4n+1]:col-span-4 max-lg:last:nth-[4n+2]:col-span-3 max-lg:last:nth-[4n+3]:col-span-2 lg:min-h-26 ${here ? 'bg-accent-tint text-accent' : 'bg-paper'}`}
          >
            <span className="row-span-2">
              {here ? (
                <Pointer aria-hidden="true" className="size-5.5" />
              ) : (
                <StateIcon
                  shape={answer ? (answer.good ? 'ok' : 'refused') : 'not-checked'}
                  className={`size-5.5 [--behind:var(--paper)] ${answer?.good ? 'text-ok' : 'text-unknown'}`}
                />
              )}
            </span>
            <b className="palt text-ink">{t(`topic.${topic}.short`)}</b>
            <span
              className={`text-14 ${here ? 'font-bold' : answer?.good ? 'font-bold text-ok' : 'text-muted'}`}
            >
              {here ? t('now') : (answer?.word ?? t('later'))}
            </span>
          </button>
        );
      })}
    </nav>
  );
}
