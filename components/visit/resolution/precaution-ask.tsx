'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { lazy, Suspense, useState } from 'react';
import { Notice } from '@/components/ui/notice';
import { Segmented } from '@/components/ui/segmented';
import { StateIcon } from '@/components/ui/state-icon';
import { mayBegin, PRECAUTION_ANSWERS, type PrecautionAnswer } from '@/lib/case/precaution-answers';
import type { PrecautionKind } from '@/lib/case/precautions';
import { DraftLine } from './draft-input';
import { PersonPick } from './person-pick';
import { PrecautionLine } from './precaution-line';
import { usePeople } from './use-people';
import { usePrecautions } from './use-precautions';

const GenuineLinkFacts = lazy(() => import('./genuine-link-facts'));

/** One safety question before a remedy: the answer, who gave it, and the words that make it hold. */
export function PrecautionAsk({ kind }: { kind: Exclude<PrecautionKind, 'list-old-password-devices'> }) {
  const t = useTranslations('visit.resolution');
  const { latest, record, withdraw } = usePrecautions();
  const { present, holder } = usePeople();
  const row = latest(kind);
  const usual = kind === 'holder-consent' ? holder : present;
  const [chosen, setChosen] = useState<string | null>(null);
  const [facts, setFacts] = useState<string | null>(null);
  const [open, setOpen] = useState(!row || !mayBegin(row.answer));
  const personId = row?.personId ?? chosen ?? usual?.id ?? null;
  const answer = (row?.answer ?? null) as PrecautionAnswer | null;
  const words = row?.words ?? facts;
  const wordsLabel = kind === 'genuine-link' ? '' : t(`precaution.${kind}.words`);
  const give = (next: PrecautionAnswer | null) => {
    if (next) void record({ kind, answer: next, words, personId }, null, row);
    else if (row) void withdraw(row);
  };
  if (row && !open) return <PrecautionLine row={row} onOpen={() => setOpen(true)} />;
  return (
    <section aria-label={t(`precaution.${kind}.ask`)} className="grid gap-2 border-t border-line py-3">
      <div>
        <h2 className="flex items-center gap-2 text-18">
          <StateIcon
            shape={answer ? (mayBegin(answer) ? 'ok' : 'attention') : 'not-checked'}
            className={answer ? (mayBegin(answer) ? 'text-ok' : 'text-attention') : 'text-unknown'}
          />
          {t(`precaution.${kind}.ask`)}
        </h2>
        <p className="text-15 leading-normal text-muted">{t(`precaution.${kind}.hint`)}</p>
      </div>
      {kind === 'genuine-link' && (
        <Suspense>
          <GenuineLinkFacts recorded={row?.words ?? null} onWords={setFacts} />
        </Suspense>
      )}
      <Segmented<PrecautionAnswer>
        label={t(`precaution.${kind}.ask`)}
        value={answer}
        segments={PRECAUTION_ANSWERS[kind].map((value) => ({
          value,
          label: t(`answer.${value}`),
          tone: mayBegin(value) ? 'ok' : 'attention',
        }))}
        onChange={give}
      />
      <PersonPick
        label={t(kind === 'holder-consent' ? 'precaution.holder' : 'precaution.who')}
        value={personId}
        onChange={(id) => {
          setChosen(id);
          if (row && answer) void record({ kind, answer, words, personId: id }, null, row);
        }}
      />
      {row && answer && kind !== 'genuine-link' && (
        <DraftLine
          draft={`precaution-words-${row.id}`}
          label={wordsLabel}
          value={row.words ?? ''}
          maxLength={1000}
          onCommit={(next) => record({ kind, answer, words: next, personId }, null, row)}
        />
      )}
      {answer && !mayBegin(answer) && (
        <Notice tone="attention" urgent>
          {t(`precaution.${kind}.stop`)}
        </Notice>
      )}
    </section>
  );
}
