'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { Select } from '@/components/ui/select';
import { CAUSE_SOURCES } from '@/lib/case/terms';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '@/components/visit/use-text';
import { useCause } from '@/components/visit/isolation/use-cause';
import { Band } from '@/components/visit/step-page';
import { DraftArea, DraftLine } from './draft-input';

/** Refines the cause while it is being put right: which, of what kind, why it came to it and who says so. */
export function CauseBand({ onClose }: { onClose: () => void }) {
  const t = useTranslations('visit.resolution.cause');
  const words = useTranslations('words.causeSource');
  const action = useTranslations('common.action');
  const field = useTranslations('common.field');
  const { state, playbook } = useVisit();
  const text = useText();
  const { named, amend } = useCause();
  const refine = (patch: Parameters<typeof amend>[0]) => amend(patch, t('saved'));
  const cause = playbook.causes.find(({ id }) => id === named.causeId);
  const details = cause?.details ?? [];
  const { language } = state.root;
  return (
    <Band label={t('title')} className="grid gap-3">
      <h2 className="text-20">{t('title')}</h2>
      <Select
        label={t('which')}
        value={named.causeId ?? ''}
        placeholder={field('choose')}
        options={playbook.causes.map(({ id, title }) => ({ value: id, label: text(title) }))}
        onChange={({ target }) => void refine({ causeId: target.value || null, causeWords: null })}
      />
      {details.length > 0 && (
        <Segmented
          label={t('detail')}
          value={details.find(({ plain }) => plain[language] === named.causeWords)?.id ?? null}
          segments={details.map(({ id, title }) => ({ value: id, label: text(title) }))}
          onChange={(id) => {
            const detail = details.find((one) => one.id === id);
            void refine({ causeWords: detail ? detail.plain[language] : null });
          }}
        />
      )}
      <DraftArea
        draft="cause-reason"
        label={t('reason')}
        value={named.causeReason ?? ''}
        onCommit={(causeReason) => refine({ causeReason })}
      />
      <div className="grid items-end gap-3 sm:grid-cols-2">
        <Segmented
          label={t('source')}
          value={named.causeSource}
          segments={CAUSE_SOURCES.map((value) => ({ value, label: words(value) }))}
          onChange={(causeSource) => void refine({ causeSource })}
        />
        {named.causeSource === 'told' && (
          <DraftLine
            draft="cause-told-by"
            label={t('toldBy')}
            value={named.causeToldBy ?? ''}
            onCommit={(causeToldBy) => refine({ causeToldBy })}
          />
        )}
      </div>
      <div className="flex justify-end">
        <Button onClick={onClose}>{action('close')}</Button>
      </div>
    </Band>
  );
}
