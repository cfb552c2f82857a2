'use client';

import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import type { Symptom } from '@/lib/case/state';
import { answersTold } from '@/lib/diagnosis/answers-told';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownLine, KnownSection } from './known-section';

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
  const words = useTranslations('words.reproduced');
  const { state, playbook } = useVisit();
  const answers = answersTold(playbook, symptom.answers, useLocale());
  const { sending, receiving, reproduced, code } = symptom;
  const subject = state.subjects.find(({ id }) => id === symptom.subjectId)?.label;
  return (
    <div className="py-0.5">
      {subject && <p className="text-14 text-muted">{subject}</p>}
      {sending && <Direction name={t('sending')} is={sending} />}
      {receiving && <Direction name={t('receiving')} is={receiving} />}
      {answers.map(({ id, name, word, verdict }) => (
        <KnownLine key={id} name={name}>
          <StateWord shape={VERDICT_SHAPES[verdict]}>{word}</StateWord>
        </KnownLine>
      ))}
      {!sending && !receiving && answers.length === 0 && <p className="font-bold">{words(reproduced)}</p>}
      {(code ?? symptom.words) && (
        <p className="line-clamp-6 text-14 text-muted">{[code, symptom.words].filter(Boolean).join(' ')}</p>
      )}
    </div>
  );
}

const VERDICT_SHAPES = { fine: 'ok', faulty: 'faulty', neutral: 'partly' } as const;
const SHAPES = { ok: 'ok', fail: 'faulty', partly: 'partly', unknown: 'unknown' } as const;

function Direction({ name, is }: { name: string; is: keyof typeof SHAPES }) {
  const words = useTranslations('words.directionState');
  return (
    <KnownLine name={name}>
      <StateWord shape={SHAPES[is]}>{words(is)}</StateWord>
    </KnownLine>
  );
}
