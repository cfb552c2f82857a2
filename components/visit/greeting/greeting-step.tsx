'use client';

import { MessageSquare, MonitorUp } from 'lucide-react';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { estimateOf } from '@/lib/case/estimate';
import { useVisit } from '@/lib/tablet/visit-context';
import { CustomerWalk } from '../customer-view/customer-walk';
import { ASKED, consentKinds, type Topic } from '../customer-view/topics';
import { personWith } from '../resolution/use-people';
import { StepLink } from '../step-link';
import { StepPage } from '../step-page';
import { ConsentAnswer } from './consent-answer';
import { EstimateBand } from './estimate-band';
import { PeopleRows } from './people-rows';
import { ScriptsDrawer } from './scripts-drawer';
import { TopicCards } from './topic-cards';

/** Step 1: what is explained, who is who, the estimate before the work, each consent on its own. */
export function GreetingStep() {
  const t = useTranslations('visit.greeting');
  const words = useTranslations('words.consent');
  const { dotted } = useFormats();
  const { state } = useVisit();
  const [shown, setShown] = useState<Topic | 'all'>();
  const [reading, setReading] = useState(false);
  const [answererId, setAnswererId] = useState<string>();
  const answerer =
    state.people.find(({ id }) => id === answererId) ?? personWith(state, ['decides', 'present', 'called']);
  const show = (topic: Topic) => {
    setReading(false);
    setShown(topic);
  };
  const kinds = consentKinds(state.root.category);
  const asked = ASKED.filter((kind) => kinds.includes(kind));
  const toShow = estimateOf(state).asked.length > 0;

  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      aside={
        <Button kind="text" size="small" className="-mr-3" onClick={() => setReading(true)}>
          <MessageSquare aria-hidden="true" className="size-5" />
          {t('scripts')}
        </Button>
      }
      actions={
        toShow ? (
          <>
            <StepLink to="symptom" kind="plain">
              {t('toSymptom')}
            </StepLink>
            <Button kind="primary" onClick={() => setShown('estimate')}>
              <MonitorUp aria-hidden="true" className="size-5" />
              {t('showEstimate')}
            </Button>
          </>
        ) : (
          <>
            <Button onClick={() => setShown('all')}>
              <MonitorUp aria-hidden="true" className="size-5" />
              {t('showAll')}
            </Button>
            <StepLink to="symptom">{t('toSymptom')}</StepLink>
          </>
        )
      }
    >
      <TopicCards onShow={show} />
      <PeopleRows />
      <EstimateBand personId={answerer?.id} />
      <section className="pt-3">
        <div className="flex flex-wrap items-center gap-x-3">
          <h2 className="text-15 font-normal text-muted">
            {dotted([t('consents'), answerer && t('people.name', { name: answerer.name })])}
          </h2>
          {state.people.length > 1 && (
            <Segmented
              label={t('answerer')}
              fit
              clearable={false}
              segments={state.people.map(({ id, name }) => ({ value: id, label: name }))}
              value={answerer?.id ?? null}
              onChange={(id) => id && setAnswererId(id)}
            />
          )}
        </div>
        <div className="grid gap-x-8 sm:grid-cols-2">
          {asked.map((kind) => (
            <div key={kind} className="flex min-h-13.5 items-center gap-3 text-16 leading-snug">
              <span className="min-w-0 flex-1">{words(kind)}</span>
              <ConsentAnswer kind={kind} personId={answerer?.id} />
            </div>
          ))}
        </div>
      </section>
      <ScriptsDrawer open={reading} onClose={() => setReading(false)} personId={answerer?.id} onShow={show} />
      <CustomerWalk
        open={shown !== undefined}
        from={shown === 'all' ? undefined : shown}
        person={answerer}
        onClose={() => setShown(undefined)}
      />
    </StepPage>
  );
}
