import { ChevronDown } from 'lucide-react';
import type { SelectHTMLAttributes } from 'react';
import { controlClass, Field, type FieldShell } from './field';

export type Option<Value extends string = string> = { value: Value; label: string; disabled?: boolean };

type Props = FieldShell &
  Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'className'> & {
    options: readonly Option[];
    /** The first, empty choice ("please choose"); left out where a choice always stands. */
    placeholder?: string;
  };

/** The browser's own list, so that it works with every keyboard, reader and tablet. */
export function Select({ label, hint, error, aside, className, options, placeholder, ...select }: Props) {
  return (
    <Field label={label} hint={hint} error={error} aside={aside} className={className}>
      {(ids) => (
        <div className="relative">
          <select {...select} {...ids} className={`${controlClass} h-control appearance-none pr-10`}>
            {placeholder !== undefined && <option value="">{placeholder}</option>}
            {options.map((option) => (
              <option key={option.value} value={option.value} disabled={option.disabled}>
                {option.label}
              </option>
            ))}
          </select>
          <ChevronDown
            aria-hidden="true"
            className="pointer-events-none absolute top-1/2 right-3 size-[1.2em] -translate-y-1/2 text-muted"
          />
        </div>
      )}
    </Field>
  );
}
