'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useMemo, useState } from 'react';
import { Segmented, type Segment, type SegmentTone } from '@/components/ui/segmented';
import { useShortcuts, type Shortcuts } from '@/components/ui/use-shortcuts';
import type { CheckResult } from '@/lib/case/state';
import type { Check, Verdict } from '@/lib/diagnosis/playbook';
import { SKIPPED, UNKNOWN } from '@/lib/diagnosis/results';
import { useFormats } from '@/lib/i18n/use-formats';
import { keptId } from '@/lib/tablet/kept-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { afterPaint } from '../after-paint';
import { CheckEvidence, type Evidence } from './check-evidence';
import { useOutcomeWord } from './use-outcome-word';

const tones: Record<Verdict, SegmentTone> = { fine: 'ok', faulty: 'faulty', neutral: 'accent' };

/** About as wide as that many full-width characters. */
const widthOf = (label: string): number => {
  const full = label.replaceAll(/[\u0020-\u02ff]/g, '').length;
  return full + (label.length - full) * 0.55;
};

/** How many answers stand in a row: all where they are few or short, else even rows that leave room for the words. */
const columnsFor = (labels: readonly string[]): number => {
  if (labels.length <= 4) return labels.length;
  if (labels.length === 5 && labels.every((label) => widthOf(label) <= 4)) return 5;
  return labels.length <= 6 || labels.length === 9 ? 3 : 4;
};

/** A row as the mutation takes it: without the times that applying gives. */
const argsOf = ({ recordedAt: _, correctedAt: __, withdrawnAt: ___, ...args }: CheckResult) => args;

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
  // Shown at once; the record follows when it has been painted.
  const [tapped, setTapped] = useState<string | null>();
  const shown = tapped === undefined ? (row?.outcome ?? null) : tapped;
  const id = row?.id ?? freshId;
  const evidence: Evidence = row ?? loose;

  const segments = useMemo(
    (): (Segment<string> & { label: string })[] => [
      ...check.outcomes.map((outcome) => ({
        value: outcome.id,
        label: outcomeWord(check, outcome.id),
        tone: tones[outcome.verdict],
      })),
      { value: UNKNOWN, label: text('unknown'), tone: 'unknown', soft: true },
      { value: SKIPPED, label: text('skipped'), tone: 'unknown', soft: true },
    ],
    [check, outcomeWord, text],
  );

  const withdraw = (given: CheckResult) => {
    const undo = { name: 'check.record', args: argsOf(given) } as const;
    void change('row.withdraw', { list: 'checks', id: given.id }, { undo, said: t('withdrawn') });
  };
  const record = (outcome: string) => {
    const { words, note, operator } = evidence;
    const about = { id, visitId: visit?.id ?? null, checkId: check.id, subjectId };
    const undo = row
      ? ({ name: 'check.record', args: argsOf(row) } as const)
      : ({ name: 'row.withdraw', args: { list: 'checks', id } } as const);
    const said = t('answered', { answer: outcomeWord(check, outcome), time: formats.time(new Date()) });
    void change('check.record', { ...about, outcome, words, note, operator }, { undo, said });
    onAnswered(outcome);
  };
  const answer = (outcome: string | null) => {
    setTapped(outcome);
    afterPaint(() => {
      if (outcome !== null) record(outcome);
      else if (row) withdraw(row);
      setTapped(undefined);
    });
  };
  const amend = (patch: Partial<Evidence>) => {
    if (row) return change('check.record', { ...argsOf(row), ...patch });
    setLoose((before) => ({ ...before, ...patch }));
    // Stays a draft, which survives a kill, until the answer takes it along.
    return false;
  };

  // Digits in the order of the answers; a wrong one is undone like a wrong tap.
  const shortcuts: Shortcuts = {};
  for (const [index, segment] of segments.slice(0, 9).entries()) {
    const act = () => answer(segment.value === shown ? null : segment.value);
    shortcuts[`Digit${index + 1}`] = act;
    shortcuts[`Numpad${index + 1}`] = act;
  }
  useShortcuts(shortcuts);

  return (
    <>
      <Segmented
        label={t('answers')}
        size={segments.length > 8 ? 'normal' : 'large'}
        columns={columnsFor(segments.map(({ label }) => label))}
        segments={segments}
        value={shown}
        onChange={answer}
      />
      <CheckEvidence id={id} row={row} evidence={evidence} onChange={amend} />
    </>
  );
}
