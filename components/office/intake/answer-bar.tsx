'use client';

import { useRef, type KeyboardEvent } from 'react';
import { StateIcon } from '@/components/ui/state-icon';

type Option = { value: string; label: string };

/**
 * The answers of a question side by side, each as wide as its words, with the digit that gives it: a radio group.
 * The chosen answer pressed again is taken back.
 */
export function AnswerBar({
  label,
  options,
  value,
  onChange,
}: {
  label: string;
  options: readonly Option[];
  value: string | null;
  onChange: (value: string | null) => void;
}) {
  const bar = useRef<HTMLDivElement>(null);
  const tabStop = value ?? options[0]?.value;
  const move = (event: KeyboardEvent, from: number) => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step && options[(from + step + options.length) % options.length];
    if (!next) return;
    event.preventDefault();
    bar.current?.querySelector<HTMLElement>(`[data-value="${next.value}"]`)?.focus();
    onChange(next.value);
  };
  return (
    <div
      ref={bar}
      role="radiogroup"
      aria-label={label}
      className="flex flex-wrap gap-px overflow-hidden rounded-[8px] border border-line-strong bg-line"
    >
      {options.map((option, index) => {
        const on = option.value === value;
        return (
          <button
            key={option.value}
            type="button"
            role="radio"
            aria-checked={on}
            data-value={option.value}
            tabIndex={option.value === tabStop ? 0 : -1}
            onClick={() => onChange(on ? null : option.value)}
            onKeyDown={(event) => move(event, index)}
            className={`inline-flex min-h-[38px] flex-auto items-center justify-center gap-1.5 px-1.5 text-15 whitespace-nowrap focus-visible:-outline-offset-4 ${on ? 'bg-accent font-bold text-on-accent focus-visible:outline-on-accent' : 'bg-surface hover:bg-accent-tint'}`}
          >
            {on ? (
              <StateIcon shape="check" className="size-[15px]" />
            ) : (
              <span aria-hidden="true" className="font-mono text-12 text-muted">
                {index + 1}
              </span>
            )}
            {option.label}
          </button>
        );
      })}
    </div>
  );
}
