'use client';

import { MonitorUp } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { useVisit } from '@/lib/tablet/visit-context';
import { consentKinds, type Topic } from '../customer-view/topics';
import { useTopicWords } from '../customer-view/use-topic-words';
import { ConsentAnswer } from './consent-answer';

/** The same words to read aloud, for who would rather be told than shown; each with its answer. */
export function ScriptsDrawer({
  open,
  onClose,
  personId,
  onShow,
}: {
  open: boolean;
  onClose: () => void;
  personId: string | undefined;
  onShow: (topic: Topic) => void;
}) {
  const t = useTranslations('visit.greeting');
  const topicWords = useTopicWords();
  const { state } = useVisit();
  return (
    <Drawer open={open} onClose={onClose} title={t('scripts')}>
      {consentKinds(state.root.category).map((topic) => {
        const { title, points, ifNot } = topicWords(topic);
        return (
          <section key={topic} className="border-b border-line py-4 first:pt-0 last:border-b-0">
            <h3 className="flex items-center text-17">
              {title}
              <Button
                kind="text"
                size="square"
                className="ml-auto"
                aria-label={t('show', { what: title })}
                onClick={() => onShow(topic)}
              >
                <MonitorUp aria-hidden="true" className="size-5" />
              </Button>
            </h3>
            {points.map((point) => (
              <p key={point} className="mb-1 leading-relaxed">
                {point}
              </p>
            ))}
            <p className="mb-2 text-15 leading-normal text-muted">{ifNot}</p>
            <ConsentAnswer kind={topic} personId={personId} />
          </section>
        );
      })}
    </Drawer>
  );
}
