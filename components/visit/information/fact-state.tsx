import { Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { StateShape } from '@/components/ui/state-icon';
import { StateWord, type Tone } from '@/components/ui/state-word';
import type { Fact } from '@/lib/case/state';

const looks: Record<Fact['certainty'], { shape: StateShape; tone: Tone }> = {
  confirmed: { shape: 'ok', tone: 'ok' },
  unverified: { shape: 'not-checked', tone: 'attention' },
  unknown: { shape: 'unknown', tone: 'unknown' },
  refused: { shape: 'refused', tone: 'unknown' },
};

/** How certain a fact is; not asked yet looks like nothing else. */
export function FactState({ row }: { row: Fact | undefined }) {
  const t = useTranslations('visit.information');
  const words = useTranslations('words.certainty');
  const className = 'text-15 [--behind:var(--paper)]';
  if (!row)
    return (
      <StateWord shape="not-checked" className={className}>
        {t('notAsked')}
      </StateWord>
    );
  const noteOnly = row.certainty === 'unverified' && row.source === 'note';
  return (
    <StateWord
      {...looks[row.certainty]}
      icon={noteOnly ? <Pencil aria-hidden="true" className="size-[1.15em]" /> : undefined}
      className={className}
    >
      {noteOnly ? t('noteOnly') : words(row.certainty)}
    </StateWord>
  );
}
