'use client';

import { useTranslations } from 'next-intl';
import type { Symptom } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownSection } from './known-section';

/** The symptom as it was reproduced, the newest last. */
export function KnownSymptom() {
  const t = useTranslations('tablet.known');
  const concepts = useTranslations('words.concept');
  const { time } = useFormats();
  const { state } = useVisit();
  const symptoms = state.symptoms.filter(({ withdrawnAt }) => withdrawnAt === null);
  const newest = symptoms.at(-1);
  if (!newest) return null;
  const by = newest.operator === 'customer' ? 'byCustomer' : 'byTechnician';
  return (
    <KnownSection title={concepts('symptom')} aside={t(by, { time: time(newest.recordedAt) })}>
      {symptoms.map((symptom) => (
        <SymptomLines key={symptom.id} symptom={symptom} />
      ))}
    </KnownSection>
  );
}

function SymptomLines({ symptom }: { symptom: Symptom }) {
  const t = useTranslations('tablet.known');
  const words = useTranslations('words');
  const { state } = useVisit();
  const { sending, receiving, reproduced, code } = symptom;
  const subject = state.subjects.find(({ id }) => id === symptom.subjectId)?.label;
  const told = [
    sending && `${t('sending')} ${words(`directionState.${sending}`)}`,
    receiving && `${t('receiving')} ${words(`directionState.${receiving}`)}`,
  ].filter((part) => part !== null);
  return (
    <div className="py-0.5">
      {subject && <p className="text-14 text-muted">{subject}</p>}
      <p className="font-bold">{told.length > 0 ? told.join('・') : words(`reproduced.${reproduced}`)}</p>
      {(code ?? symptom.words) && (
        <p className="text-14 text-muted">{[code, symptom.words].filter(Boolean).join(' ')}</p>
      )}
    </div>
  );
}
