'use client';

import { Undo2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented, type SegmentTone } from '@/components/ui/segmented';
import { TimeText } from '@/components/ui/time-text';
import type { Fact } from '@/lib/case/state';
import { CERTAINTIES, FACT_SOURCES } from '@/lib/case/terms';
import { newId } from '@/lib/tablet/new-id';
import { PhotoButton, PhotoStrip } from '../photos';
import { DraftLine } from '../resolution/draft-input';
import { Band } from '../step-page';
import { useText } from '../use-text';
import { useFact, type Wanted } from './use-facts';

const tones: Record<Fact['certainty'], SegmentTone> = {
  confirmed: 'ok',
  unverified: 'attention',
  unknown: 'unknown',
  refused: 'unknown',
};

/**
 * The one open question: how certain and from where by a tap each, its value unless it is a secret, a note, a photo.
 * @param guess what other facts already tell, to take over with one tap
 */
export function FactBand({ wanted, guess }: { wanted: Wanted; guess: string | null }) {
  const t = useTranslations('visit.information');
  const words = useTranslations('words');
  const text = useText();
  const [freshId] = useState(newId);
  const { fields, amend, takeBack } = useFact(wanted, freshId);
  const { spec, row } = wanted;
  const about = { kind: 'fact', id: fields.id } as const;
  // The sources that the playbook expects come first in its own words; none is left out.
  const likely = spec?.sources ?? [];
  return (
    <Band label={t('open')} className="pt-2.5 pb-4">
      <h2 id="open-fact" tabIndex={-1} className="palt text-22 outline-none sm:text-26">
        {spec ? text(spec.ask) : t('otherAsk')}
      </h2>
      <p className="mb-2.5 text-15 leading-normal text-muted">
        {spec && text(spec.why)}
        {spec?.hint && <span className="block">{text(spec.hint)}</span>}
        {row && (
          <span className="flex flex-wrap items-center">
            <TimeText at={row.recordedAt} />
            <Button kind="text" size="small" className="ml-2" onClick={() => void takeBack()}>
              <Undo2 aria-hidden="true" className="size-4.5" />
              {t('takeBack')}
            </Button>
          </span>
        )}
      </p>
      <div className="grid items-center gap-x-2 gap-y-1.5 sm:grid-cols-[76px_minmax(0,1fr)] sm:gap-y-2">
        <span className="text-15 text-muted">{t('certainty')}</span>
        <Segmented
          label={t('certainty')}
          clearable={false}
          segments={CERTAINTIES.map((value) => ({
            value,
            label: words(`certainty.${value}`),
            tone: tones[value],
          }))}
          value={row?.certainty ?? null}
          onChange={(certainty) => certainty && void amend({ certainty }, true)}
        />
        <span className="text-15 text-muted">{t('source')}</span>
        <Segmented
          label={t('source')}
          columns={5}
          segments={FACT_SOURCES.map((value) => ({
            value,
            label: words(`factSource.${value}`),
            soft: !likely.includes(value),
          }))}
          value={fields.source}
          onChange={(source) => void amend({ source }, true)}
        />
      </div>
      <div className="mt-3 grid gap-x-4 gap-y-3 sm:grid-cols-2">
        {spec?.secret ? (
          <p className="self-center rounded-card bg-accent-tint px-4 py-2.5 text-15 leading-snug">
            {t('secret')}
          </p>
        ) : (
          <DraftLine
            draft={`fact.${wanted.key}.value`}
            label={t('value')}
            maxLength={1000}
            value={fields.value ?? ''}
            onCommit={(value) => amend({ value })}
          />
        )}
        <DraftLine
          draft={`fact.${wanted.key}.note`}
          label={t('note')}
          hint={spec?.secret ? t('secretNote') : undefined}
          maxLength={2000}
          value={fields.note ?? ''}
          onCommit={(note) => amend({ note })}
        />
      </div>
      <div className="mt-3 flex flex-wrap items-center gap-3">
        <PhotoStrip about={about} />
        <PhotoButton about={about} words />
        {guess && fields.value === null && (
          <Button onClick={() => void amend({ value: guess, source: 'inferred' }, true)}>
            <span className="font-normal text-muted">{t('guess')}</span>
            {guess}
          </Button>
        )}
      </div>
    </Band>
  );
}
