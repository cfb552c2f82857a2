'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateIcon } from '@/components/ui/state-icon';
import { latestConsent } from '@/lib/case/consents';
import { estimateOf } from '@/lib/case/estimate';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { EXPLAINED, type Topic } from '../customer-view/topics';

/** What is explained before the work, each with its answer; a tap turns it to the customer. */
export function TopicCards({ onShow }: { onShow: (topic: Topic) => void }) {
  const t = useTranslations('visit.greeting');
  const topicWords = useTranslations('visit.customerView.topic');
  const words = useTranslations('words.approvalAnswer');
  const formats = useFormats();
  const { state } = useVisit();
  const { answer, asked } = estimateOf(state);
  const cards = [
    ...EXPLAINED.map((topic) => {
      const consent = latestConsent(state, topic);
      const word = consent && `${t(consent.given ? 'yes' : 'no')} ${formats.time(consent.givenAt)}`;
      return { topic: topic as Topic, good: consent?.given, word };
    }),
    {
      topic: 'estimate' as Topic,
      good: answer && asked.length === 0 ? answer.answer !== 'declined' : undefined,
      word: answer && asked.length === 0 && `${words(answer.answer)} ${formats.time(answer.approvedAt)}`,
    },
  ];
  return (
    <ul className="grid grid-cols-2 gap-px overflow-hidden rounded-card border border-line-strong bg-line sm:grid-cols-5">
      {cards.map(({ topic, good, word }) => (
        <li key={topic} className="grid max-sm:last:col-span-2">
          <button
            type="button"
            onClick={() => onShow(topic)}
            className="grid min-h-17 grid-cols-[20px_minmax(0,1fr)] content-center items-center gap-x-1 bg-surface px-2 text-left leading-snug hover:bg-accent-tint focus-visible:-outline-offset-3"
          >
            <StateIcon
              shape={good === undefined ? 'not-checked' : good ? 'ok' : 'refused'}
              className={`row-span-2 size-5 ${good ? 'text-ok' : 'text-unknown'}`}
            />
            <b className="palt text-15">{topicWords(`${topic}.short`)}</b>
            <span className={`text-14 ${good ? 'text-ok' : 'text-muted'}`}>{word || t('toShow')}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}
