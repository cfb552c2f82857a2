'use client';

import { useDeferredValue, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { StateIcon, type StateShape } from './state-icon';

/** How the chosen answer looks: judged by colour and shape, or simply chosen (accent). */
export type SegmentTone = 'ok' | 'faulty' | 'unknown' | 'attention' | 'accent';

export type Segment<Value extends string> = {
  value: Value;
  label: ReactNode;
  tone?: SegmentTone;
  /** Shown beside the word whether chosen or not; a tone's own shape is shown only when chosen. */
  icon?: ReactNode;
  /** Quiet answers: "unknown", "skip". */
  soft?: boolean;
  disabled?: boolean;
};

const chosenLook: Record<SegmentTone, string> = {
  ok: 'rounded-[9px] bg-ok-tint text-ok inset-ring-[2.5px] inset-ring-ok [--behind:var(--ok-tint)]',
  faulty:
    'rounded-[9px] bg-faulty-tint text-faulty inset-ring-[2.5px] inset-ring-faulty [--behind:var(--faulty-tint)]',
  unknown: 'rounded-[9px] bg-unknown-tint text-unknown inset-ring-[2.5px] inset-ring-unknown',
  attention:
    'rounded-[9px] bg-attention-tint text-attention inset-ring-[2.5px] inset-ring-attention [--behind:var(--attention-tint)]',
  accent: 'bg-accent text-on-accent [--behind:var(--accent)] focus-visible:outline-on-accent',
};

const chosenShape: Record<SegmentTone, StateShape> = {
  ok: 'ok',
  faulty: 'faulty',
  unknown: 'unknown',
  attention: 'attention',
  accent: 'check',
};

const sizeLook = {
  large: 'min-h-16 text-[1.12em] px-2.5',
  normal: 'min-h-[max(var(--hit),2.6em)] px-3.5 text-[0.94em]',
} as const;

/**
 * One question's answers as large buttons: a radio group. Arrow keys move and choose, Space clears.
 * @param value the chosen answer; null while there is none
 * @param onChange gets null where the chosen answer was tapped again (a wrong tap is taken back the same way)
 * @param clearable false where an answer must stay
 * @param columns answers in a row; all of them where it is left out, and two on a phone where they are many
 */
export function Segmented<Value extends string>({
  label,
  segments,
  value,
  onChange,
  size = 'normal',
  clearable = true,
  columns,
  fit = false,
  disabled = false,
  className = '',
}: {
  label: string;
  segments: readonly Segment<Value>[];
  value: Value | null;
  onChange: (value: Value | null) => void;
  size?: keyof typeof sizeLook;
  clearable?: boolean;
  columns?: number;
  /** As wide as its words, not as its place. */
  fit?: boolean;
  disabled?: boolean;
  className?: string;
}) {
  const group = useRef<HTMLDivElement>(null);
  const open = segments.filter((segment) => !segment.disabled);
  // After the answer is painted: a changed `tabIndex` has the browser work out all styles at once.
  const settled = useDeferredValue(value);
  const tabStop = open.find((segment) => segment.value === settled)?.value ?? open[0]?.value;

  const perRow = columns ?? segments.length;
  const narrow = Math.min(perRow, segments.length > 3 ? 2 : 3);
  // A last row that is not full is made of wider answers, so that no place stays empty.
  const rest = fit ? 0 : segments.length % perRow;
  const wide = rest === 0 ? perRow : perRow * rest;
  const spanOf = (index: number) => (rest === 0 ? 1 : index < segments.length - rest ? rest : perRow);
  const fillsLastRow = narrow === 2 && segments.length % 2 === 1;

  const choose = (next: Value) => {
    if (disabled) return;
    if (next !== value) onChange(next);
    else if (clearable) onChange(null);
  };
  const move = (event: KeyboardEvent, from: Value) => {
    const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (step === undefined || disabled) return;
    event.preventDefault();
    const at = open.findIndex((segment) => segment.value === from);
    const next = open[(at + step + open.length) % open.length];
    if (!next) return;
    group.current?.querySelector<HTMLElement>(`[data-value="${CSS.escape(next.value)}"]`)?.focus();
    if (next.value !== value) onChange(next.value);
  };

  return (
    <div
      ref={group}
      role="radiogroup"
      aria-label={label}
      aria-disabled={disabled || undefined}
      className={`grid overflow-hidden rounded-card border border-line-strong bg-surface ${
        fit
          ? 'w-fit max-w-full grid-cols-[repeat(var(--wide),auto)]'
          : 'grid-cols-[repeat(var(--narrow),minmax(0,1fr))] sm:grid-cols-[repeat(var(--wide),minmax(0,1fr))]'
      } ${className}`}
      style={{ ['--wide' as string]: wide, ['--narrow' as string]: narrow }}
    >
      {segments.map((segment, index) => {
        const chosen = segment.value === value;
        const tone = segment.tone ?? 'accent';
        return (
          <button
            key={segment.value}
            type="button"
            role="radio"
            aria-checked={chosen}
            data-value={segment.value}
            disabled={disabled || segment.disabled}
            tabIndex={segment.value === tabStop ? 0 : -1}
            onClick={() => choose(segment.value)}
            onKeyDown={(event) => move(event, segment.value)}
            style={{ ['--span' as string]: spanOf(index) }}
            className={`relative sm:[grid-column:span_var(--span)] ${fillsLastRow ? 'max-sm:last:col-span-2' : ''} flex items-center justify-center gap-2 py-1 leading-tight focus-visible:-outline-offset-4 disabled:opacity-55 ${sizeLook[size]} ${
              chosen
                ? `z-1 font-bold ${chosenLook[tone]}`
                : `bg-surface shadow-[-1px_0_0_var(--line),0_-1px_0_var(--line)] not-disabled:hover:bg-accent-tint ${segment.soft ? 'text-muted' : 'font-bold'}`
            }`}
          >
            {segment.icon ?? (chosen && <StateIcon shape={chosenShape[tone]} />)}
            <span>{segment.label}</span>
          </button>
        );
      })}
    </div>
  );
}
