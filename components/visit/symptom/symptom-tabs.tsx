'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useVisit } from '@/lib/tablet/visit-context';
import { useFormats } from '@/lib/i18n/use-formats';
import type { SymptomInHand } from './use-symptom';

/** All symptoms that were shown, where there is more than one; a tap opens one again. */
export function SymptomTabs({ symptom }: { symptom: SymptomInHand }) {
  const t = useTranslations('visit.symptom');
  const formats = useFormats();
  const { state } = useVisit();
  const { live, row, fields, choose } = symptom;
  if (live.length === 0 || (live.length === 1 && row)) return null;
  const shown = row ? live : [...live, null];
  return (
    <div
      role="tablist"
      aria-label={t('all')}
      className="mt-1 flex gap-1 overflow-x-auto border-b border-line"
    >
      {shown.map((one, index) => {
        const here = (one?.id ?? fields.id) === fields.id;
        const subject = state.subjects.find(({ id }) => id === (one ?? fields).subjectId);
        return (
          <button
            key={one?.id ?? 'new'}
            type="button"
            role="tab"
            aria-selected={here}
            onClick={() => one && choose(one.id)}
            className={`min-h-hit flex-none border-b-[3px] px-3 text-15 ${here ? 'border-accent font-bold text-accent' : 'border-transparent text-muted'}`}
          >
            {subject?.label ?? t('number', { number: index + 1 })}
            {one && <span className="ml-2 text-14 font-normal">{formats.time(one.recordedAt)}</span>}
          </button>
        );
      })}
    </div>
  );
}
