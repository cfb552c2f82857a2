'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { latestConsent } from '@/lib/case/consents';
import { estimateOf } from '@/lib/case/estimate';
import type { Person } from '@/lib/case/state';
import { useVisit } from '@/lib/tablet/visit-context';
import { CustomerView } from './customer-view';
import { EstimateQuestion } from './estimate-question';
import { ProcedureList } from './procedure-list';
import { topicsOf, type Topic } from './topics';
import { TopicQuestion } from './topic-question';
import { useAnswers } from './use-answers';
import { WalkFooter } from './walk-footer';

/**
 * What is explained and asked before the work, turned to the customer, one thing at a time.
 * @param from the topic to begin with; the first unanswered one where left out
 * @param person who answers
 */
export function CustomerWalk({
  open,
  from,
  person,
  onClose,
}: {
  open: boolean;
  from?: Topic;
  person: Person | undefined;
  onClose: () => void;
}) {
  const t = useTranslations('visit.customerView');
  return (
    <CustomerView open={open} onClose={onClose} label={t('label')}>
      <Walk from={from} person={person} />
    </CustomerView>
  );
}

function Walk({ from, person }: { from: Topic | undefined; person: Person | undefined }) {
  const t = useTranslations('visit.customerView');
  const { state } = useVisit();
  const answers = useAnswers(person?.id);
  const topics = topicsOf(state.root.category);
  const isOpen = (topic: Topic) =>
    topic === 'estimate' ? estimateOf(state).asked.length > 0 : !latestConsent(state, topic);
  const [topic, setTopic] = useState<Topic | 'thanks'>(() => from ?? topics.find(isOpen) ?? 'estimate');

  const goOn = () => {
    const rest = topic === 'thanks' ? [] : topics.slice(topics.indexOf(topic) + 1);
    setTopic(rest.find(isOpen) ?? 'thanks');
  };
  return (
    <div className="grid h-full grid-rows-[minmax(0,1fr)_auto]">
      <div className="grid min-h-0 overflow-y-auto lg:grid-cols-[456px_minmax(0,1fr)]">
        <section className="px-14 pt-8.5 max-lg:hidden">
          <ProcedureList />
        </section>
        <section className="flex min-h-full flex-col bg-surface px-5 pt-6 sm:px-14 sm:pt-8.5 lg:border-l lg:border-line">
          {topic === 'thanks' ? (
            <div className="my-auto text-center">
              <h1 className="palt text-[1.9em]">{t('thanks')}</h1>
              <p className="mt-2 text-muted">{t('thanksHint')}</p>
            </div>
          ) : (
            <>
              <p className="text-[0.82em] text-muted">
                {t('progress', { count: topics.length, at: topics.indexOf(topic) + 1 })}
                {person && <span className="ml-4">{t('answeredBy', { name: person.name })}</span>}
              </p>
              {topic === 'estimate' ? (
                <EstimateQuestion
                  onAnswer={(answer) => void answers.answerEstimate(answer).then((kept) => kept && goOn())}
                />
              ) : (
                <TopicQuestion
                  key={topic}
                  topic={topic}
                  onTakeBack={() => void answers.takeBackConsent(topic)}
                  onAnswer={(given) => void answers.giveConsent(topic, given).then((kept) => kept && goOn())}
                />
              )}
            </>
          )}
        </section>
      </div>
      <WalkFooter topics={topics} current={topic} onOpen={setTopic} />
    </div>
  );
}
