'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownLine, KnownSection } from './known-section';

/** What was told on the phone: it steps back once the symptom was seen. */
export function KnownSaid() {
  const t = useTranslations('tablet.known');
  const words = useTranslations('words');
  const { yen } = useFormats();
  const { root, symptoms } = useVisit().state;
  if (symptoms.some(({ withdrawnAt }) => withdrawnAt === null)) return null;
  return (
    <KnownSection
      title={t(root.channel === 'phone' ? 'said' : 'saidHere')}
      aside={<TimeText at={root.openedAt} as="shortDayTime" />}
    >
      {root.callerWords && <p className="line-clamp-6 font-bold">{root.callerWords}</p>}
      {root.since && <KnownLine name={t('since')}>{root.since}</KnownLine>}
      <KnownLine name={t('work')}>
        {root.workStopped === 'stopped' ? (
          <StateWord shape="attention">{words('workStopped.stopped')}</StateWord>
        ) : (
          words(`workStopped.${root.workStopped}`)
        )}
      </KnownLine>
      <KnownLine name={t('request')}>{words(`requestKind.${root.requestKind}`)}</KnownLine>
      {root.priceTold !== null && <KnownLine name={t('priceTold')}>{yen(root.priceTold)}</KnownLine>}
    </KnownSection>
  );
}
