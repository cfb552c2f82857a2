'use client';

import type { ReactNode } from 'react';
import { TextField } from '@/components/ui/text-field';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { wordsAt } from '@/lib/playbook-text/value-at';
import { pathName, useBook } from './book-context';
import { numberOf } from './number-of';
import { useRested } from './use-rested';

/** A number of the text; what is none is written as it was typed, and found as such. */
export function NumberField({
  path,
  label,
  hint,
  className,
}: {
  path: Path;
  label: string;
  hint?: ReactNode;
  className?: string;
}) {
  const { root, set, wrong } = useBook();
  const field = useRested(wordsAt(root, path), (words) => set(path, numberOf(words) ?? words));
  return (
    <TextField
      label={label}
      hint={hint}
      error={wrong(path)}
      inputMode="decimal"
      className={className ?? ''}
      data-path={pathName(path)}
      {...field}
    />
  );
}
