'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { useVisit } from '@/lib/tablet/visit-context';
import { DraftLine } from '../resolution/draft-input';
import type { SymptomInHand } from './use-symptom';

/** Since when, what was changed, and whether other devices show it too: each of those is a symptom of its own. */
export function Circumstances({ symptom }: { symptom: SymptomInHand }) {
  const t = useTranslations('visit.symptom');
  const { state } = useVisit();
  const { fields, row, live, amend, begin } = symptom;
  const untried = state.subjects.filter(
    ({ id, kind }) =>
      kind === 'device' && id !== fields.subjectId && !live.some(({ subjectId }) => subjectId === id),
  );
  return (
    <div className="grid gap-x-8 gap-y-3 pt-4 sm:grid-cols-2">
      <DraftLine
        draft={`symptom.${fields.id}.since`}
        label={t('since')}
        aside={!row && fields.since ? t('toldByPhone') : undefined}
        maxLength={500}
        value={fields.since ?? ''}
        onCommit={(since) => amend({ since })}
      />
      <DraftLine
        draft={`symptom.${fields.id}.changed`}
        label={t('changed')}
        aside={
          fields.changed === null && (
            <button
              type="button"
              className="-my-3 min-h-hit font-bold text-accent"
              onClick={() => void amend({ changed: t('nothingChanged') })}
            >
              {t('nothingChanged')}
            </button>
          )
        }
        maxLength={1000}
        value={fields.changed ?? ''}
        onCommit={(changed) => amend({ changed })}
      />
      {row && untried.length > 0 && (
        <div className="flex flex-wrap items-center gap-2 sm:col-span-2">
          <span className="text-15 text-muted">{t('onOthers')}</span>
          {untried.map(({ id, label }) => (
            <Button key={id} size="small" onClick={() => begin(id)}>
              {label}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
