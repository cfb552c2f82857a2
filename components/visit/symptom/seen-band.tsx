'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { useVisit } from '@/lib/tablet/visit-context';
import { PhotoButton, PhotoStrip } from '../photos';
import { DraftLine } from '../resolution/draft-input';
import { Band } from '../step-page';
import { useText } from '../use-text';
import { SymptomQuestion } from './symptom-question';
import type { SymptomInHand } from './use-symptom';

/** What the screen says, copied as it stands, and what works: each direction on its own. */
export function SeenBand({ symptom }: { symptom: SymptomInHand }) {
  const t = useTranslations('visit.symptom');
  const text = useText();
  const { playbook } = useVisit();
  const { fields, amend } = symptom;
  const [writing, setWriting] = useState(() => fields.words === null && fields.code === null);
  const about = { kind: 'symptom', id: fields.id } as const;
  const { symptoms } = playbook;
  return (
    <Band label={t('seenAndWorks')} className="pt-3 pb-4.5">
      <div className="flex min-h-9 items-baseline gap-3">
        <h2 className="palt text-22">{t(symptoms.length > 0 ? 'seenAndWorks' : 'seen')}</h2>
        <span className="ml-auto text-15 text-muted">{t('asSeen')}</span>
      </div>
      {writing ? (
        <div className="mb-2 grid gap-x-4 gap-y-2 sm:grid-cols-[minmax(0,1fr)_14rem]">
          <DraftLine
            draft={`symptom.${fields.id}.words`}
            label={t('words')}
            maxLength={2000}
            value={fields.words ?? ''}
            onCommit={(next) => amend({ words: next })}
          />
          <DraftLine
            draft={`symptom.${fields.id}.code`}
            label={t('code')}
            value={fields.code ?? ''}
            onCommit={(code) => amend({ code })}
          />
        </div>
      ) : (
        <div className="mb-2 leading-snug">
          {fields.words && <p className="palt text-22 font-bold">{t('quoted', { words: fields.words })}</p>}
          {fields.code && <code className="font-mono text-20 font-bold">{fields.code}</code>}
        </div>
      )}
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <PhotoStrip about={about} />
        <PhotoButton about={about} words />
        {(fields.words ?? fields.code) !== null && (
          <Button onClick={() => setWriting(!writing)}>
            <Pencil aria-hidden="true" className="size-5 text-accent" />
            {t(writing ? 'done' : 'rewrite')}
          </Button>
        )}
      </div>
      <div className="grid gap-2">
        {symptoms.map((spec) => (
          <SymptomQuestion key={spec.id} spec={spec} fields={fields} amend={amend} />
        ))}
      </div>
      {symptoms[0]?.tip && (
        <p className="mt-2.5 text-15 leading-normal text-muted">{text(symptoms[0].tip)}</p>
      )}
    </Band>
  );
}
