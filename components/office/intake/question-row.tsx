'use client';

import { useEffect, useRef, type ReactNode } from 'react';
import { Segmented } from '@/components/ui/segmented';

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
  const wide = question.options.length > 3 || question.id === 'warning';
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
      className={`min-w-0 scroll-my-16 border-b border-line pt-2.5 pb-3 outline-none ${wide ? 'xl:col-span-2' : ''} ${current ? '-mx-3 bg-surface px-3 inset-shadow-[3px_0_0_var(--accent)]' : ''}`}
    >
      <p className="mb-1 flex items-baseline gap-2 text-15 leading-normal">
        <span className="min-w-0">{question.title}</span>
        {question.aside && <span className="ml-auto flex-none text-13 text-muted">{question.aside}</span>}
      </p>
      <Segmented
        label={question.title}
        value={question.value}
        onChange={question.onAnswer}
        segments={question.options.map((option, index) => ({
          value: option.value,
          label:
            option.value === question.value ? (
              option.label
            ) : (
              <span className="inline-flex items-baseline gap-1.5 font-normal">
                <span aria-hidden="true" className="font-mono text-12 text-muted">
                  {index + 1}
                </span>
                {option.label}
              </span>
            ),
        }))}
      />
    </div>
  );
}
