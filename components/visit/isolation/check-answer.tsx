'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useMemo, useState } from 'react';
import type { SegmentTone } from '@/components/ui/segmented';
import { heldBackBy, standingAnswers } from '@/lib/case/precautions';
import type { CheckResult } from '@/lib/case/state';
import type { Check, Verdict } from '@/lib/diagnosis/playbook';
import { isMade, SKIPPED, UNKNOWN } from '@/lib/diagnosis/results';
import { useFormats } from '@/lib/i18n/use-formats';
import { changedFields } from '@/lib/mutation/changed-fields';
import { keptId } from '@/lib/tablet/kept-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { AnswerButtons, type AnswerSegment } from './answer-buttons';
import { CheckEvidence, type Evidence } from './check-evidence';
import { useOutcomeWord } from './use-outcome-word';

const tones: Record<Verdict, SegmentTone> = { fine: 'ok', faulty: 'faulty', neutral: 'accent' };

/** The answers of one check about one subject, by a tap or a digit. Mounted anew for each subject. */
export function CheckAnswer({
  check,
  row,
  subjectId,
  onAnswered,
}: {
  check: Check;
  row: CheckResult | undefined;
  subjectId: string | null;
  onAnswered: (outcome: string) => void;
}) {
  const t = useTranslations('visit.isolation');
  const text = useTranslations('words.answer');
  const formats = useFormats();
  const outcomeWord = useOutcomeWord();
  const { caseId, state, visit } = useVisit();
  const change = useChange();
  const [freshId] = useState(() => keptId(`${caseId} check ${check.id} ${subjectId ?? ''}`, state.checks));
  // What was written before the answer waits here; it belongs to the answer's row.
  const [loose, setLoose] = useState<Evidence>({
    words: null,
    note: null,
    operator: check.operator === 'technician' ? 'technician' : 'customer',
  });
  const id = row?.id ?? freshId;
  const evidence: Evidence = row ?? loose;

  // Not to be told, and skipped, can be said without making the check.
  const asked = check.precautions ?? [];
  const made = row !== undefined && isMade(row);
  const held = !made && heldBackBy(state, asked).length > 0;
  const segments = useMemo(
    (): AnswerSegment[] => [
      ...check.outcomes.map((outcome) => ({
        value: outcome.id,
        label: outcomeWord(check, outcome.id),
        tone: tones[outcome.verdict],
        disabled: held,
      })),
      { value: UNKNOWN, label: text('unknown'), tone: 'unknown', soft: true },
      { value: SKIPPED, label: text('skipped'), tone: 'unknown', soft: true },
    ],
    [check, held, outcomeWord, text],
  );

  const withdraw = (given: CheckResult) => {
    const args = { list: 'checks', id: given.id } as const;
    void change('row.withdraw', args, { undo: { name: 'row.restore', args }, said: t('withdrawn') });
  };
  const record = (outcome: string) => {
    const said = t('answered', { answer: outcomeWord(check, outcome), time: formats.time(new Date()) });
    const here = { visitId: visit?.id ?? null, outcome };
    const told = made ? {} : { precautions: standingAnswers(state, asked) };
    if (row) {
      const { now, was } = changedFields<CheckResult>(row, here);
      const undo = { name: 'check.record', args: { ...was, id } } as const;
      void change('check.record', { ...now, ...told, id }, { undo, said });
    } else {
      const undo = { name: 'row.withdraw', args: { list: 'checks', id } } as const;
      const args = { ...loose, ...here, ...told, id, checkId: check.id, subjectId };
      void change('check.record', args, { undo, said });
    }
    onAnswered(outcome);
  };
  const answer = (outcome: string | null) => {
    if (outcome !== null) record(outcome);
    else if (row) withdraw(row);
  };
  const amend = (patch: Partial<Evidence>) => {
    if (row) return change('check.record', { ...patch, id });
    setLoose((before) => ({ ...before, ...patch }));
    // Stays a draft, which survives a kill, until the answer takes it along.
    return false;
  };

  return (
    <>
      <AnswerButtons segments={segments} value={row?.outcome ?? null} onAnswer={answer} />
      <CheckEvidence id={id} row={row} evidence={evidence} onChange={amend} />
    </>
  );
}
