import { useId, type ReactNode } from 'react';
import { StateIcon } from './state-icon';

export type FieldShell = {
  label: ReactNode;
  hint?: ReactNode;
  /** What is wrong and what to do; its presence marks the input as invalid. */
  error?: ReactNode;
  /** Stands at the right end of the label's line: a link, "optional". */
  aside?: ReactNode;
  className?: string;
};

export type ControlIds = {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
};

export const controlClass =
  'w-full rounded-card border border-line-strong bg-surface px-3.5 text-[1em] leading-snug text-ink transition-colors duration-100 focus:border-accent focus:outline-2 focus:-outline-offset-2 focus:outline-accent aria-invalid:border-faulty aria-invalid:outline-faulty disabled:bg-unknown-tint disabled:text-muted [&[readonly]]:bg-unknown-tint';

/** Label, control, hint and error, tied together for screen readers; the inputs of this folder are built on it. */
export function Field({
  label,
  hint,
  error,
  aside,
  className = '',
  children,
}: FieldShell & { children: (ids: ControlIds) => ReactNode }) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ') || undefined;
  return (
    <div className={className}>
      <div className="mb-1 flex flex-wrap items-baseline gap-x-3 text-[0.9em] leading-normal">
        <label htmlFor={id}>{label}</label>
        {aside && <span className="ml-auto">{aside}</span>}
      </div>
      {children({ id, 'aria-describedby': described, 'aria-invalid': error ? true : undefined })}
      {hint && (
        <p id={`${id}-hint`} className="mt-1 text-[0.85em] leading-normal text-muted">
          {hint}
        </p>
      )}
      <p id={`${id}-error`} role="alert" className="text-[0.9em] leading-normal font-bold text-faulty">
        {error && (
          <span className="mt-1 flex gap-1.5">
            <StateIcon shape="faulty" className="mt-[0.12em]" />
            <span>{error}</span>
          </span>
        )}
      </p>
    </div>
  );
}
