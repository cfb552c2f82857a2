'use client';

import { Pencil, Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import { estimateOf, isAddition } from '@/lib/case/estimate';
import type { FeeLine } from '@/lib/case/state';
import { APPROVAL_ANSWERS } from '@/lib/case/terms';
import { useVisit } from '@/lib/tablet/visit-context';
import { useAnswers } from '../customer-view/use-answers';
import { Band } from '../step-page';
import { FeeLineDialog } from './fee-line-dialog';
import { FeeTable } from './fee-table';
import { useFeeLines } from './use-fee-lines';

/** The estimate line by line, and its answer before the work; what is added later is asked for again. */
export function EstimateBand({ personId }: { personId: string | undefined }) {
  const t = useTranslations('visit.greeting.estimate');
  const { state } = useVisit();
  const { make } = useFeeLines();
  const { answerEstimate } = useAnswers(personId);
  const [editing, setEditing] = useState<FeeLine | 'new'>();
  const { lines, asked, answer, approvedIds } = estimateOf(state);
  const addition = asked.length > 0 && isAddition(state);
  const earlier = addition ? lines.filter(({ id }) => !asked.some((line) => line.id === id)) : [];
  const answered = answer !== null && asked.length === 0;
  const by = state.people.find(({ id }) => id === answer?.personId);

  const pencil = (line: FeeLine) => (
    <Button
      kind="text"
      size="square"
      className="-my-1"
      aria-label={t('change', { label: line.label })}
      onClick={() => setEditing(line)}
    >
      <Pencil aria-hidden="true" className="size-4.5" />
    </Button>
  );
  return (
    <Band label={t('label')} className="pt-2.5 pb-3.5">
      <div className="flex min-h-9 flex-wrap items-baseline gap-x-3">
        <h2 className="palt text-22">{t(addition ? 'askAddition' : 'ask')}</h2>
        <span className="ml-auto text-15 text-muted">
          {answered ? <TimeText at={answer.approvedAt} /> : t('before')}
          {answered && by && ` ${t('by', { name: by.name })}`}
        </span>
      </div>
      {lines.length === 0 ? (
        <div className="flex flex-wrap items-center gap-3 py-2">
          <Button kind="primary" onClick={() => void make()}>
            {t('make')}
          </Button>
          <span className="text-15 text-muted">{t('makeHint')}</span>
        </div>
      ) : (
        <div className="text-16">
          {earlier.length > 0 && (
            <details className="mb-2">
              <summary className="min-h-hit py-3 text-15 text-muted">
                {t('earlier', { count: earlier.length })}
              </summary>
              <FeeTable lines={earlier} action={pencil} />
            </details>
          )}
          <FeeTable lines={addition ? asked : lines} action={pencil} />
        </div>
      )}
      <div className="mb-2 flex flex-wrap items-center gap-3">
        <Button kind="text" size="small" className="-ml-3" onClick={() => setEditing('new')}>
          <Plus aria-hidden="true" className="size-4.5" />
          {t('add')}
        </Button>
        {!personId && (
          <StateWord shape="attention" className="text-15">
            {t('nobody')}
          </StateWord>
        )}
      </div>
      {lines.length > 0 && <EstimateAnswer personId={personId} onAnswer={answerEstimate} />}
      <FeeLineDialog
        key={typeof editing === 'object' ? editing.id : editing}
        line={editing}
        approved={typeof editing === 'object' && approvedIds.has(editing.id)}
        onClose={() => setEditing(undefined)}
      />
    </Band>
  );
}

function EstimateAnswer({
  personId,
  onAnswer,
}: {
  personId: string | undefined;
  onAnswer: ReturnType<typeof useAnswers>['answerEstimate'];
}) {
  const t = useTranslations('visit.greeting.estimate');
  const { state } = useVisit();
  const { asked, answer } = estimateOf(state);
  const tones = { approved: 'ok', 'diagnosis-only': 'accent', declined: 'unknown' } as const;
  return (
    <Segmented
      label={t('label')}
      size="large"
      columns={3}
      disabled={!personId}
      segments={APPROVAL_ANSWERS.map((value) => ({
        value,
        label: t(`answer.${value}`),
        tone: tones[value],
        soft: value === 'declined',
      }))}
      value={asked.length === 0 ? (answer?.answer ?? null) : null}
      onChange={(value) => void onAnswer(value)}
    />
  );
}
