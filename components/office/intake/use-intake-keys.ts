'use client';

import { useEffect, useRef } from 'react';
import { useShortcuts, type Shortcuts } from '@/components/ui/use-shortcuts';
import type { QuestionView } from './question-row';

/**
 * The keyboard of the call: digits answer, 0 takes an answer back, arrows go on, Alt with 1, 2, 3 goes to a column,
 * Ctrl with Enter books. By physical key, never while a conversion is open.
 */
export function useIntakeKeys({
  questions,
  current,
  onCurrent,
  onColumn,
  onBook,
}: {
  questions: readonly QuestionView[];
  current: string | null;
  onCurrent: (id: string) => void;
  onColumn: (column: 1 | 2 | 3) => void;
  onBook: () => void;
}): void {
  const at = Math.max(
    0,
    questions.findIndex(({ id }) => id === current),
  );
  const question = questions[at];
  const go = (step: 1 | -1) => {
    const next = questions[Math.min(questions.length - 1, Math.max(0, at + step))];
    if (next) onCurrent(next.id);
  };
  const answer = (digit: number) => {
    const option = question?.options[digit - 1];
    if (!question || !option) return;
    question.onAnswer(option.value);
    const open = questions.slice(at + 1).find(({ value }) => value === null);
    const next = open ?? questions.find(({ id, value }) => value === null && id !== question.id);
    if (next) onCurrent(next.id);
  };
  const digits = Object.fromEntries(
    [1, 2, 3, 4, 5, 6, 7, 8, 9].flatMap((digit) => [
      [`Digit${digit}`, () => answer(digit)],
      [`Numpad${digit}`, () => answer(digit)],
    ]),
  );
  const shortcuts: Shortcuts = {
    ...digits,
    Digit0: () => question?.onAnswer(null),
    Numpad0: () => question?.onAnswer(null),
    ArrowDown: () => go(1),
    ArrowUp: () => go(-1),
    'Mod+Enter': onBook,
  };
  useShortcuts(shortcuts);

  const latest = useRef(onColumn);
  useEffect(() => {
    latest.current = onColumn;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.isComposing || event.keyCode === 229)
        return;
      const column = ({ Digit1: 1, Digit2: 2, Digit3: 3 } as const)[event.code as 'Digit1'];
      if (!column || document.querySelector('dialog[open]')) return;
      event.preventDefault();
      latest.current(column);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}
