'use client';

import { Search } from 'lucide-react';
import { useId, useState, type KeyboardEvent, type ReactNode, type Ref } from 'react';
import { Kbd } from './kbd';
import { useComposing } from './use-composing';

export type Suggestion = { id: string; content: ReactNode };

type Props = {
  label: string;
  placeholder?: string;
  value: string;
  onValueChange: (value: string) => void;
  /** Shown below while the box has the focus; the caller looks them up. */
  suggestions?: readonly Suggestion[];
  onChoose?: (id: string) => void;
  /** Enter while no suggestion is marked. */
  onSubmit?: (value: string) => void;
  /** Last row of the list, for instance "a new customer" or "nothing found". */
  footer?: ReactNode;
  /** The key that leads here, shown at the right end. */
  shortcut?: string;
  aside?: ReactNode;
  size?: 'normal' | 'large';
  autoFocus?: boolean;
  ref?: Ref<HTMLInputElement>;
  className?: string;
};

/** A search with a list below it (combobox): arrow keys mark, Enter takes, Escape closes, then clears. */
export function SearchBox({
  label,
  placeholder,
  value,
  onValueChange,
  suggestions = [],
  onChoose,
  onSubmit,
  footer,
  shortcut,
  aside,
  size = 'normal',
  autoFocus = false,
  ref,
  className = '',
}: Props) {
  const id = useId();
  const { isComposing, handlers } = useComposing();
  const [open, setOpen] = useState(false);
  const [marked, setMarked] = useState<string>();
  const listed = open && (suggestions.length > 0 || footer !== undefined);
  const at = suggestions.findIndex((suggestion) => suggestion.id === marked);

  const choose = (chosen: string) => {
    setOpen(false);
    setMarked(undefined);
    onChoose?.(chosen);
  };
  const keyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (isComposing(event)) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined && suggestions.length > 0) {
      event.preventDefault();
      setOpen(true);
      const next =
        at < 0 && step < 0 ? suggestions.length - 1 : (at + step + suggestions.length) % suggestions.length;
      setMarked(suggestions[next]?.id);
    } else if (event.key === 'Enter') {
      event.preventDefault();
      if (listed && at >= 0 && marked) choose(marked);
      else onSubmit?.(value);
    } else if (event.key === 'Escape') {
      if (listed) setOpen(false);
      else if (value) onValueChange('');
      else event.currentTarget.blur();
    }
  };

  const large = size === 'large';
  return (
    <div
      className={`relative ${className}`}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false);
      }}
    >
      <label
        className={`flex items-center gap-2 border border-line-strong bg-paper focus-within:border-accent focus-within:bg-surface focus-within:inset-ring focus-within:inset-ring-accent ${large ? 'h-13 rounded-card px-4' : 'h-9 rounded-chip px-2.5 pointer-coarse:h-11'}`}
      >
        <Search aria-hidden="true" className={`flex-none text-muted ${large ? 'size-5' : 'size-4'}`} />
        <span className="sr-only">{label}</span>
        <input
          ref={ref}
          // Only where a page exists to be typed into: taking a call, the case list.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={autoFocus}
          type="text"
          role="combobox"
          inputMode="search"
          enterKeyHint="search"
          autoComplete="off"
          aria-expanded={listed}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={listed && at >= 0 ? `${id}-${at}` : undefined}
          placeholder={placeholder}
          value={value}
          onChange={(event) => {
            onValueChange(event.target.value);
            setMarked(undefined);
            setOpen(true);
          }}
          onFocus={() => setOpen(true)}
          onKeyDown={keyDown}
          {...handlers}
          className={`min-w-0 flex-1 bg-transparent outline-none ${large ? 'text-18' : 'text-13'}`}
        />
        {aside && <span className="flex-none text-13 text-muted">{aside}</span>}
        {shortcut && (
          <span className="max-sm:hidden">
            <Kbd>{shortcut}</Kbd>
          </span>
        )}
      </label>
      <div
        className={`absolute inset-x-0 top-full z-20 mt-1 max-h-[60vh] overflow-y-auto rounded-card border border-line-strong bg-surface shadow-lg ${listed ? '' : 'hidden'}`}
      >
        <div id={`${id}-list`} role="listbox" aria-label={label}>
          {suggestions.map((suggestion, index) => (
            // The keyboard is handled at the input, as a combobox wants it.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
            <div
              key={suggestion.id}
              id={`${id}-${index}`}
              role="option"
              aria-selected={index === at}
              tabIndex={-1}
              onPointerEnter={() => setMarked(suggestion.id)}
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => choose(suggestion.id)}
              className={`cursor-pointer border-b border-line px-3.5 py-2 leading-snug last:border-b-0 ${index === at ? 'bg-accent-tint inset-shadow-[3px_0_0_var(--accent)]' : ''}`}
            >
              {suggestion.content}
            </div>
          ))}
        </div>
        {footer !== undefined && (
          <div
            role="presentation"
            className="border-t border-line px-3.5 py-1.5"
            onMouseDown={(event) => event.preventDefault()}
          >
            {footer}
          </div>
        )}
      </div>
    </div>
  );
}
