'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { useVisit } from '@/lib/tablet/visit-context';
import { CorrectTime } from '../correct-time';
import { DraftArea } from '../resolution/draft-input';
import type { SymptomInHand } from './use-symptom';

/** What they did, one line a step, and whether it came about. */
export function OperationSteps({ symptom }: { symptom: SymptomInHand }) {
  const t = useTranslations('visit.symptom');
  const words = useTranslations('words.reproduced');
  const { state } = useVisit();
  const { fields, row, amend } = symptom;
  const lines = (fields.steps ?? '').split('\n').filter((line) => line.trim() !== '');
  const [writing, setWriting] = useState(false);
  return (
    <div className="pb-3">
      {lines.length > 0 && !writing && (
        <ol>
          {lines.map((line, index) => (
            <li
              // Steps have no identity beside their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              className="grid min-h-12.5 grid-cols-[30px_minmax(0,1fr)_auto] items-center gap-x-3 border-b border-line py-1 leading-snug"
            >
              <span className="grid size-7 place-items-center rounded-full border border-line-strong text-14 leading-none font-bold">
                {index + 1}
              </span>
              <span>{line}</span>
              {index === lines.length - 1 && (
                <Button
                  kind="text"
                  size="square"
                  aria-label={t('rewriteSteps')}
                  onClick={() => setWriting(true)}
                >
                  <Pencil aria-hidden="true" className="size-5" />
                </Button>
              )}
            </li>
          ))}
        </ol>
      )}
      {(lines.length === 0 || writing) && (
        <div className="flex flex-wrap items-end gap-3">
          <DraftArea
            draft={`symptom.${fields.id}.steps`}
            className="min-w-60 flex-1"
            label={t('steps')}
            hint={t('stepsHint')}
            value={fields.steps ?? ''}
            onCommit={(steps) => amend({ steps })}
          />
          {writing && (
            <Button className="mb-6" onClick={() => setWriting(false)}>
              {t('done')}
            </Button>
          )}
        </div>
      )}
      <div className="mt-2.5 flex flex-wrap items-center gap-3">
        <Segmented
          label={t('cameAbout')}
          fit
          segments={[
            { value: 'yes', label: words('yes'), tone: 'accent' },
            { value: 'no', label: words('no'), tone: 'unknown' },
          ]}
          value={fields.reproduced === 'not-tried' ? null : fields.reproduced}
          onChange={(answer) => void amend({ reproduced: answer ?? 'not-tried' })}
        />
        {row && (
          <CorrectTime
            state={state}
            target={{ list: 'symptoms', id: row.id }}
            at={row.recordedAt}
            first={row.correctedAt}
          />
        )}
      </div>
    </div>
  );
}
