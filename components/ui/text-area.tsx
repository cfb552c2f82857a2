'use client';

import type { Ref, TextareaHTMLAttributes } from 'react';
import { controlClass, Field, type FieldShell } from './field';

type Props = FieldShell &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id' | 'className'> & { ref?: Ref<HTMLTextAreaElement> };

/** Several lines; grows with what is written where the browser can, from `rows` on. */
export function TextArea({ label, hint, error, aside, className, rows = 3, ...area }: Props) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} className={className}>
      {(ids) => (
        <textarea
          {...area}
          {...ids}
          rows={rows}
          className={`${controlClass} field-sizing-content min-h-[calc(1.6em*var(--rows)+1.3em)] resize-y py-2.5 leading-relaxed`}
          style={{ ['--rows' as string]: rows }}
        />
      )}
    </Field>
  );
}
