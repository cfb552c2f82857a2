import type { InputHTMLAttributes, ReactNode } from 'react';

/** One thing that is so or not, with its words as the whole target. */
export function CheckBox({
  children,
  hint,
  className = '',
  ...input
}: Omit<InputHTMLAttributes<HTMLInputElement>, 'type' | 'className'> & {
  children: ReactNode;
  hint?: ReactNode;
  className?: string;
}) {
  return (
    <label className={`flex min-h-hit cursor-pointer items-center gap-3 leading-normal ${className}`}>
      <input type="checkbox" {...input} className="size-[1.4em] flex-none accent-(--accent)" />
      <span>
        {children}
        {hint && <span className="block text-[0.85em] text-muted">{hint}</span>}
      </span>
    </label>
  );
}
