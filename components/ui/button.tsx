import type { ButtonHTMLAttributes, ReactNode } from 'react';
import { Spinner } from './spinner';

export type ButtonKind = 'primary' | 'plain' | 'line' | 'text' | 'danger';
export type ButtonSize = 'normal' | 'small' | 'large' | 'square';

const base =
  'inline-flex flex-none items-center justify-center gap-2 rounded-card border font-bold leading-tight select-none transition-colors duration-100 disabled:cursor-not-allowed disabled:opacity-55 aria-disabled:opacity-55';

const kinds: Record<ButtonKind, string> = {
  primary:
    'border-accent bg-accent text-on-accent [--behind:var(--accent)] not-disabled:hover:border-accent-hover not-disabled:hover:bg-accent-hover',
  plain: 'border-line-strong bg-surface text-ink not-disabled:hover:border-accent',
  line: 'border-accent bg-surface text-accent not-disabled:hover:bg-accent-tint',
  text: 'border-transparent text-accent not-disabled:hover:bg-accent-tint',
  danger: 'border-faulty bg-surface text-faulty not-disabled:hover:bg-faulty-tint',
};

const sizes: Record<ButtonSize, string> = {
  normal: 'whitespace-nowrap min-h-control px-[1.15em]',
  small: 'whitespace-nowrap min-h-hit px-[0.9em] text-[0.9em]',
  large: 'min-h-14 px-4 text-[1.06em] whitespace-normal',
  square: 'size-hit p-0',
};

/** The look of a button, for links that act as one (`<a className={buttonClass('primary')}>`). */
export function buttonClass(kind: ButtonKind = 'plain', size: ButtonSize = 'normal', more = ''): string {
  return `${base} ${kinds[kind]} ${sizes[size]} ${more}`;
}

/**
 * A button; `type` is "button" unless said otherwise, so that none submits by accident.
 * @param busy shows a spinner and refuses a second press, keeping focus and width
 * @param size `square` is for an icon alone and then needs `aria-label`
 */
export function Button({
  kind = 'plain',
  size = 'normal',
  busy = false,
  className = '',
  children,
  onClick,
  ...rest
}: ButtonHTMLAttributes<HTMLButtonElement> & {
  kind?: ButtonKind;
  size?: ButtonSize;
  busy?: boolean;
  children?: ReactNode;
}) {
  return (
    <button
      type="button"
      {...rest}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={busy ? (event) => event.preventDefault() : onClick}
      className={buttonClass(kind, size, className)}
    >
      {busy && <Spinner />}
      {children}
    </button>
  );
}
