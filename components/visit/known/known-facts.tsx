'use client';

import { Pencil } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { StateShape } from '@/components/ui/state-icon';
import { StateWord, type Tone } from '@/components/ui/state-word';
import { useText } from '@/components/visit/use-text';
import { liveRows } from '@/lib/case/live-rows';
import type { Fact } from '@/lib/case/state';
import type { FactSpec } from '@/lib/diagnosis/playbook';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownSection } from './known-section';

const SHAPES: Record<Fact['certainty'], { shape: StateShape; tone?: Tone }> = {
  confirmed: { shape: 'ok' },
  unverified: { shape: 'attention' },
  unknown: { shape: 'unknown' },
  refused: { shape: 'refused' },
};

/** Most characters of a value that stand beside their name; a longer one has a line of its own. */
const BESIDE = 8;

/** The facts with their certainty; how many of the needed ones are still to be asked. */
export function KnownFacts() {
  const t = useTranslations('tablet.known');
  const concepts = useTranslations('words.concept');
  const { state, playbook } = useVisit();
  const rows = liveRows(state.facts);
  const known = playbook.facts.flatMap((spec) =>
    rows.filter(({ key }) => key === spec.id).map((fact) => ({ spec, fact })),
  );
  const open = playbook.facts.filter(
    ({ id, featured }) => featured && !rows.some(({ key }) => key === id),
  ).length;
  return (
    <KnownSection title={concepts('fact')}>
      {known.map(({ spec, fact }) => (
        <FactLine key={fact.id} spec={spec} fact={fact} />
      ))}
      {open > 0 && (
        <p className="py-0.5">
          <StateWord shape="not-checked">{t('factsOpen', { count: open })}</StateWord>
        </p>
      )}
    </KnownSection>
  );
}

function FactLine({ spec, fact }: { spec: FactSpec; fact: Fact }) {
  const t = useTranslations('tablet.known');
  const words = useTranslations('words.certainty');
  const text = useText();
  const noteOnly = fact.certainty === 'unverified' && fact.source === 'note';
  const apart = (fact.value ?? '').length > BESIDE;
  const { shape, tone } = SHAPES[fact.certainty];
  return (
    <p className="flex flex-wrap items-center justify-end gap-x-2.5 py-0.5">
      <span className="min-w-0 flex-1 basis-24">
        {text(spec.title)} {fact.value && !apart && <span className="text-muted">{fact.value}</span>}
      </span>
      <StateWord
        shape={shape}
        tone={tone}
        icon={noteOnly ? <Pencil aria-hidden="true" className="size-[1.1em]" /> : undefined}
      >
        {noteOnly ? t('noteOnly') : words(fact.certainty)}
      </StateWord>
      {apart && <span className="line-clamp-3 basis-full text-muted">{fact.value}</span>}
    </p>
  );
}
