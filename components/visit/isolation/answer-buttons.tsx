'use client';

import { useState } from 'react';
import { Segmented, type Segment } from '@/components/ui/segmented';
import { useShortcuts, type Shortcuts } from '@/components/ui/use-shortcuts';
import { useTranslations } from '@/lib/i18n/use-translations';
import { afterPaint } from '../after-paint';

export type AnswerSegment = Segment<string> & { label: string };

/** About as wide as that many full-width characters. */
const widthOf = (label: string): number => {
  const full = label.replaceAll(/[\u0020-\u02ff]/g, '').length;
  return full + (label.length - full) * 0.55;
};

/** How many answers stand in a row: all where they are few or short, else even rows that leave room for the words. */
const columnsFor = (segments: readonly AnswerSegment[]): number => {
  const count = segments.length;
  if (count <= 4) return count;
  if (count === 5 && segments.every(({ label }) => widthOf(label) <= 4)) return 5;
  return count <= 6 || count === 9 ? 3 : 4;
};

/**
 * The answers, by a tap or a digit. The tapped one is painted alone and at once; what follows from it comes after.
 * @param onAnswer gets null where the chosen answer was tapped again
 */
export function AnswerButtons({
  segments,
  value,
  onAnswer,
}: {
  segments: readonly AnswerSegment[];
  value: string | null;
  onAnswer: (outcome: string | null) => void;
}) {
  const t = useTranslations('visit.isolation');
  const [tapped, setTapped] = useState<string | null>();
  const shown = tapped === undefined ? value : tapped;
  const answer = (outcome: string | null) => {
    setTapped(outcome);
    afterPaint(() => {
      onAnswer(outcome);
      setTapped(undefined);
    });
  };

  // Digits in the order of the answers; a wrong one is undone like a wrong tap.
  const shortcuts: Shortcuts = {};
  for (const [index, segment] of segments.slice(0, 9).entries()) {
    if (segment.disabled) continue;
    const act = () => answer(segment.value === shown ? null : segment.value);
    shortcuts[`Digit${index + 1}`] = act;
    shortcuts[`Numpad${index + 1}`] = act;
  }
  useShortcuts(shortcuts);

  return (
    <Segmented
      label={t('answers')}
      size={segments.length > 8 ? 'normal' : 'large'}
      columns={columnsFor(segments)}
      segments={segments}
      value={shown}
      onChange={answer}
    />
  );
}
