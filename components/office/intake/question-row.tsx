'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { AnswerBar } from './answer-bar';

export type QuestionView = {
  id: string;
  title: string;
  options: readonly { value: string; label: string }[];
  value: string | null;
  onAnswer: (value: string | null) => void;
  /** At the right end of the question. */
  aside?: ReactNode;
};

/**
 * One question of the call. The current one is the white band; digits answer it.
 * @param focus puts the keyboard on it, without a button being pressed by an arrow key
 */
export function QuestionRow({
  question,
  current,
  focus,
  onFocus,
}: {
  question: QuestionView;
  current: boolean;
  focus: boolean;
  onFocus: () => void;
}) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (current && focus) row.current?.focus({ preventScroll: false });
  }, [current, focus]);
  return (
    // The focus only tells which question the digits answer.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={row}
      role="group"
      aria-label={question.title}
      tabIndex={-1}
      data-question={question.id}
      onFocus={onFocus}
      className={`min-w-0 scroll-my-16 border-b border-line pt-2.5 pb-3 outline-none ${spanOf(question)} ${current ? '-mx-3 bg-surface px-3 inset-shadow-[3px_0_0_var(--accent)]' : ''}`}
    >
      <p className="mb-1 flex items-baseline gap-2 text-15 leading-normal">
        <span className="min-w-0">{question.title}</span>
        {question.aside && <span className="ml-auto flex-none text-13 text-muted">{question.aside}</span>}
      </p>
      <AnswerBar
        label={question.title}
        options={question.options}
        value={question.value}
        onChange={question.onAnswer}
      />
    </div>
  );
}

/** Columns of ten: two short questions share a line. */
const spanOf = ({ id, options }: QuestionView): string => {
  if (id === 'workStopped') return 'xl:col-span-6';
  if (id === 'requestKind') return 'xl:col-span-4';
  return options.length > 3 || id === 'warning' ? 'xl:col-span-10' : 'xl:col-span-5';
};
