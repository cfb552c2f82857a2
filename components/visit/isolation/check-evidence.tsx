'use client';

import { Pencil, Pointer } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import type { CheckResult } from '@/lib/case/state';
import { useVisit } from '@/lib/tablet/visit-context';
import { CorrectTime } from '../correct-time';
import { PhotoButton, PhotoStrip } from '../photos';
import { DraftArea, DraftLine } from '../resolution/draft-input';
import { usePeople } from '../resolution/use-people';

export type Evidence = Pick<CheckResult, 'words' | 'note' | 'operator'>;

/** Who operated, what the screen said, a photo, a note: one tap away and never demanded. */
export function CheckEvidence({
  id,
  row,
  evidence,
  onChange,
}: {
  /** Of the answer's row, whether it is there yet or not. */
  id: string;
  row: CheckResult | undefined;
  evidence: Evidence;
  onChange: (patch: Partial<Evidence>) => boolean | Promise<boolean>;
}) {
  const t = useTranslations('visit.isolation');
  const { state } = useVisit();
  const { technician } = usePeople();
  const words = useTranslations('words.operator');
  const [writing, setWriting] = useState(false);
  const about = { kind: 'check', id } as const;
  return (
    <>
      <div className="mt-3.5 flex flex-wrap items-center gap-3">
        <span className="text-15 text-muted max-sm:sr-only">{t('operator')}</span>
        <Segmented
          label={t('operator')}
          fit
          clearable={false}
          segments={[
            {
              value: 'customer',
              label: words('customer'),
              icon: <Pointer aria-hidden="true" className="size-4.5" />,
            },
            { value: 'technician', label: technician },
          ]}
          value={evidence.operator}
          onChange={(operator) => operator && void onChange({ operator })}
        />
        <PhotoStrip about={about} />
        <div className="min-w-0 flex-1 leading-snug">
          {evidence.words && (
            <p className="font-bold">
              {t('quoted', { words: evidence.words })}
              <span className="block text-15 font-normal text-muted">{t('screenWords')}</span>
            </p>
          )}
          {evidence.note && <p className="text-15 text-muted">{evidence.note}</p>}
        </div>
        <div className="ml-auto flex gap-3">
          {row && (
            <CorrectTime
              state={state}
              target={{ list: 'checks', id: row.id }}
              at={row.recordedAt}
              first={row.correctedAt}
            />
          )}
          <PhotoButton about={about} />
          <Button
            size="square"
            aria-label={t('write')}
            aria-expanded={writing}
            onClick={() => setWriting(!writing)}
          >
            <Pencil aria-hidden="true" className="size-5 text-accent" />
          </Button>
        </div>
      </div>
      {writing && (
        <div className="mt-3 grid gap-3 sm:grid-cols-2">
          <DraftLine
            draft={`check.${id}.words`}
            label={t('screenWords')}
            hint={t('screenWordsHint')}
            maxLength={2000}
            value={evidence.words ?? ''}
            onCommit={(words) => onChange({ words })}
          />
          <DraftArea
            draft={`check.${id}.note`}
            label={t('note')}
            rows={1}
            value={evidence.note ?? ''}
            onCommit={(note) => onChange({ note })}
          />
        </div>
      )}
    </>
  );
}
