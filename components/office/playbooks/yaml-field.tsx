'use client';

import { useEffect, useMemo, useRef } from 'react';
import { useTranslations } from '@/lib/i18n/use-translations';

/** Height of a line; the numbers stand beside the text, so both must agree. Pixels. */
const LINE = 20;
/** Lines that stay in sight above one that is jumped to. */
const ABOVE = 4;

/** A playbook's text, with the numbers of its lines. */
export function YamlField({
  value,
  onChange,
  marked,
  wanted,
}: {
  value: string;
  onChange: (value: string) => void;
  /** Lines that something is said about. */
  marked: ReadonlySet<number>;
  /** A line to go to and mark, from 1; another object is another wish. */
  wanted: { line: number } | null;
}) {
  const t = useTranslations('playbooks.edit');
  const area = useRef<HTMLTextAreaElement>(null);
  const gutter = useRef<HTMLDivElement>(null);
  const count = useMemo(() => value.split('\n').length, [value]);
  useEffect(() => {
    const field = area.current;
    if (!field || !wanted) return;
    const { line } = wanted;
    const lines = field.value.split('\n');
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0);
    field.focus();
    field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
    field.scrollTop = Math.max(0, (line - 1 - ABOVE) * LINE);
  }, [wanted]);
  const numbers = useMemo(
    () =>
      Array.from({ length: count }, (_, index) => (
        <div
          key={index}
          className={marked.has(index + 1) ? 'bg-attention-tint font-bold text-attention' : ''}
        >
          {index + 1}
        </div>
      )),
    [count, marked],
  );
  return (
    <div className="grid min-h-96 flex-1 grid-cols-[auto_minmax(0,1fr)] overflow-hidden rounded-card border border-line-strong bg-surface font-mono text-13 leading-5 focus-within:outline-2 focus-within:outline-accent">
      <div
        ref={gutter}
        aria-hidden="true"
        className="overflow-hidden border-r border-line bg-paper px-2 py-2 text-right text-muted select-none"
      >
        {numbers}
      </div>
      <textarea
        ref={area}
        aria-label={t('text')}
        value={value}
        spellCheck={false}
        wrap="off"
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => {
          if (gutter.current) gutter.current.scrollTop = event.currentTarget.scrollTop;
        }}
        className="size-full resize-none overflow-auto bg-transparent p-2 leading-5 whitespace-pre outline-none"
      />
    </div>
  );
}
