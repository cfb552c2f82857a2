'use client';

import { ChevronDown } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import type { SuggestedCause } from '@/lib/diagnosis/suggested-causes';
import { useVisit } from '@/lib/tablet/visit-context';
import { useText } from '../use-text';

/** Suggested causes first, with their likelihood in words; all others one tap away. A tap on the chosen one takes it back. */
export function CauseChoice({
  causes,
  value,
  onChoose,
}: {
  causes: readonly SuggestedCause[];
  value: string | null;
  onChoose: (causeId: string | null) => void;
}) {
  const t = useTranslations('visit.isolation.cause');
  const words = useTranslations('words.likelihood');
  const text = useText();
  const { playbook } = useVisit();
  const [all, setAll] = useState(false);
  const suggested = causes.filter(({ likelihood, causeId }) => likelihood !== 'weak' || causeId === value);
  const first = suggested.length > 0 ? suggested : causes.slice(0, 3);
  const shown = all ? causes : first;
  return (
    <div>
      <div role="radiogroup" aria-label={t('label')} className="grid rounded-card border border-line-strong">
        {shown.map(({ causeId, likelihood }) => {
          const cause = playbook.causes.find(({ id }) => id === causeId);
          const chosen = causeId === value;
          return (
            <button
              key={causeId}
              type="button"
              role="radio"
              aria-checked={chosen}
              onClick={() => onChoose(chosen ? null : causeId)}
              className={`flex min-h-hit items-center gap-3 border-t border-line px-4 py-1.5 text-left leading-snug first:rounded-t-[9px] first:border-t-0 last:rounded-b-[9px] focus-visible:-outline-offset-3 ${chosen ? 'bg-accent font-bold text-on-accent focus-visible:outline-on-accent' : 'bg-surface hover:bg-accent-tint'}`}
            >
              <span className="min-w-0 flex-1">{cause && text(cause.title)}</span>
              <span
                className={`flex-none text-15 ${likelihood === 'strong' ? 'font-bold' : ''} ${chosen ? '' : likelihood === 'strong' ? 'text-accent' : 'text-muted'}`}
              >
                {words(likelihood)}
              </span>
            </button>
          );
        })}
      </div>
      {first.length < causes.length && (
        <Button
          kind="text"
          size="small"
          className="mt-1 -ml-2"
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? t('fewer') : t('others', { count: causes.length - first.length })}
          <ChevronDown aria-hidden="true" className={`size-4.5 ${all ? 'rotate-180' : ''}`} />
        </Button>
      )}
    </div>
  );
}
