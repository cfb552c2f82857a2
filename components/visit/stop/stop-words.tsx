'use client';

import { Pencil, Undo2 } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextArea } from '@/components/ui/text-area';
import { Band } from '@/components/visit/step-page';
import { useVisit } from '@/lib/tablet/visit-context';

/**
 * The words for the customer: read as they will be said, changed with a tap on the pen.
 * @param words null while no reason was chosen
 * @param onRedraft present where the words are no longer the draft
 */
export function StopWords({
  words,
  onChange,
  onRedraft,
}: {
  words: string | null;
  onChange: (words: string) => void;
  onRedraft: (() => void) | null;
}) {
  const t = useTranslations('visit.stop');
  const { language } = useVisit().state.root;
  const [writing, setWriting] = useState(false);
  return (
    <Band label={t('wordsTitle')} className="mt-3.5 py-3">
      <div className="flex min-h-9 flex-wrap items-baseline gap-x-4">
        <h2 className="text-20">{t('wordsTitle')}</h2>
        <span className="ml-auto text-15 text-muted">{t('wordsHint')}</span>
      </div>
      {words === null && <p className="py-2 text-muted">{t('choose')}</p>}
      {words !== null && !writing && (
        <div className="grid grid-cols-[minmax(0,1fr)_48px] items-start gap-x-3">
          <p lang={language} className="text-18 leading-relaxed">
            {words}
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
      {words !== null && writing && (
        <TextArea
          label={t('wordsLabel')}
          lang={language}
          value={words}
          rows={4}
          maxLength={4000}
          onChange={({ target }) => onChange(target.value)}
          aside={
            onRedraft && (
              <Button kind="text" size="small" onClick={onRedraft}>
                <Undo2 aria-hidden="true" className="size-4.5" />
                {t('redraft')}
              </Button>
            )
          }
        />
      )}
    </Band>
  );
}
