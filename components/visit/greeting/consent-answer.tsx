'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Segmented } from '@/components/ui/segmented';
import { StateIcon } from '@/components/ui/state-icon';
import { latestConsent } from '@/lib/case/consents';
import { useVisit } from '@/lib/tablet/visit-context';
import type { ConsentKind } from '../customer-view/topics';
import { useAnswers } from '../customer-view/use-answers';

/** Yes or no to one consent; a no is as good as a yes, and tapped again it was not asked. */
export function ConsentAnswer({ kind, personId }: { kind: ConsentKind; personId: string | undefined }) {
  const t = useTranslations('visit.greeting');
  const words = useTranslations('words.consent');
  const { state } = useVisit();
  const { giveConsent, takeBackConsent } = useAnswers(personId);
  const consent = latestConsent(state, kind);
  return (
    <Segmented
      label={words(kind)}
      fit
      disabled={!personId}
      segments={[
        { value: 'yes', label: t('yes') },
        {
          value: 'no',
          label: t('no'),
          tone: 'unknown',
          icon: consent?.given === false && <StateIcon shape="refused" />,
        },
      ]}
      value={consent ? (consent.given ? 'yes' : 'no') : null}
      onChange={(answer) => void (answer ? giveConsent(kind, answer === 'yes') : takeBackConsent(kind))}
    />
  );
}
