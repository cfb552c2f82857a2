'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { StateWord } from '@/components/ui/state-word';
import { PRECAUTION_ANSWERS } from '@/lib/case/precaution-answers';
import type { Row } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { usePeople } from './use-people';

/** A safety question that was answered before: what was said, by whom, when. */
export function PrecautionLine({ row, onOpen }: { row: Row<'precautions'>; onOpen: () => void }) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words.precaution');
  const formats = useFormats();
  const { people, call } = usePeople();
  const person = people.find(({ id }) => id === row.personId);
  const answer = PRECAUTION_ANSWERS[row.kind].find((known) => known === row.answer);
  const told = formats.dotted([row.words, person && call(person), formats.time(row.recordedAt)]);
  return (
    <div className="flex min-h-hit items-center gap-x-3 border-t border-line py-1">
      <span className="w-26 flex-none text-15 leading-snug text-muted">{words(row.kind)}</span>
      <div className="min-w-0 flex-1 leading-snug">
        <StateWord shape="ok">{answer ? t(`answer.${answer}`) : words(row.kind)}</StateWord>
        <span className="ml-2.5 text-15 text-muted">{told}</span>
      </div>
      <Button
        kind="text"
        size="square"
        aria-label={t('precaution.edit', { what: words(row.kind) })}
        onClick={onOpen}
      >
        <Pencil aria-hidden="true" className="size-5" />
      </Button>
    </div>
  );
}
