'use client';

import type { InputHTMLAttributes, KeyboardEvent, Ref } from 'react';
import { controlClass, Field, type FieldShell } from './field';
import { useComposing } from './use-composing';

type Props = FieldShell &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> & {
    /** Enter outside of a conversion; without it Enter submits the form, never while composing. */
    onEnter?: (value: string) => void;
    inputClassName?: string;
    ref?: Ref<HTMLInputElement>;
  };

/** One line of text. */
export function TextField({
  label,
  hint,
  error,
  aside,
  className,
  inputClassName = '',
  onEnter,
  onKeyDown,
  ...input
}: Props) {
  const { isComposing, handlers } = useComposing();
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') {
      if (isComposing(event)) {
        event.preventDefault();
        return;
      }
      if (onEnter) {
        event.preventDefault();
        onEnter(event.currentTarget.value);
      }
    }
    onKeyDown?.(event);
  };
  return (
    <Field label={label} hint={hint} error={error} aside={aside} className={className}>
      {(ids) => (
        <input
          type="text"
          autoComplete="off"
          {...handlers}
          {...input}
          {...ids}
          onKeyDown={keyDown}
          className={`${controlClass} h-control ${inputClassName}`}
        />
      )}
    </Field>
  );
}
