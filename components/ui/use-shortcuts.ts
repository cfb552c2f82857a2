'use client';

import { useEffect, useRef } from 'react';

export type Shortcuts = Record<string, (event: KeyboardEvent) => void>;

/**
 * Single keys for a page, by physical key (`KeyJ`, `Slash`, `Mod+Enter`, `Shift+KeyJ`), so that they work with
 * any layout and with kana input on. Off while text is typed (except with Mod), while a conversion is open and
 * while a dialog is open. Nothing that cannot be undone belongs on a single key.
 */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented || event.isComposing || event.keyCode === 229 || event.altKey) return;
      const modified = event.ctrlKey || event.metaKey;
      if (!modified && isTyping(event.target)) return;
      if (document.querySelector('dialog[open]')) return;
      const name = `${modified ? 'Mod+' : ''}${event.shiftKey ? 'Shift+' : ''}${event.code}`;
      const act = latest.current[name];
      if (!act) return;
      event.preventDefault();
      act(event);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
}

function isTyping(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}
