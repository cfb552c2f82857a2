'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { Band } from '@/components/visit/step-page';
import type { useDraftField } from '@/lib/tablet/use-draft-field';
import { useVisit } from '@/lib/tablet/visit-context';

/**
 * The words for the customer: read as they will be said, changed with a tap on the pen.
 * @param field the words, kept as a draft until the end is recorded; null while no reason was chosen
 */
export function StopWords({ field }: { field: ReturnType<typeof useDraftField>['field'] | null }) {
  const t = useTranslations('visit.stop');
  const { language } = useVisit().state.root;
  const [writing, setWriting] = useState(false);
  return (
    <Band label={t('wordsTitle')} className="mt-3.5 py-3">
      <div className="flex min-h-9 flex-wrap items-baseline gap-x-4">
        <h2 className="text-20">{t('wordsTitle')}</h2>
        <span className="ml-auto text-15 text-muted">{t('wordsHint')}</span>
      </div>
      {field === null && <p className="py-2 text-muted">{t('choose')}</p>}
      {field && !writing && (
        <div className="grid grid-cols-[minmax(0,1fr)_48px] items-start gap-x-3">
          <p lang={language} className="text-18 leading-relaxed">
            {field.value}
          </p>
          <Button
            size="square"
            className="text-accent"
            aria-label={t('edit')}
            onClick={() => setWriting(true)}
          >
            <Pencil aria-hidden="true" className="size-5" />
          </Button>
        </div>
      )}
      {field && writing && (
        <TextArea label={t('wordsLabel')} lang={language} rows={4} maxLength={4000} {...field} />
      )}
    </Band>
  );
}
