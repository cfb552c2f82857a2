'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

const said = (value: unknown): string => JSON.stringify(value) ?? '';

/** What this browser kept of a form, as far as it still fits the form's fields. */
const readKept = <Fields extends object>(key: string, saved: Fields): Partial<Fields> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('v' in kept) || kept.v !== 1) return {};
    const typed = Object.entries('typed' in kept && kept.typed ? kept.typed : {});
    const before = new Map<string, unknown>(Object.entries(saved));
    const fits = ([name, value]: [string, unknown]) =>
      before.has(name) && typeof value === typeof before.get(name) && said(value) !== said(before.get(name));
    return Object.fromEntries(typed.filter(fits)) as Partial<Fields>;
  } catch {
    return {};
  }
};

/**
 * What a form holds. What was typed and not saved is kept in this browser at each change, field by field, so that
 * neither a reload nor another page loses it.
 * @param name of the form, with the id of what it edits
 * @param given the fields as they are saved
 * @returns `settle` for what was saved, `discard` for a draft that is not wanted
 */
export function useKeptDraft<Fields extends object>(name: string, given: Fields) {
  const key = `kiriwake-draft ${name}`;
  const [saved, setSaved] = useState(given);
  const [fields, setFields] = useState(given);
  const [restored, setRestored] = useState(false);
  const touched = useRef(false);
  const first = useRef(given);

  useEffect(() => {
    const kept = readKept(key, first.current);
    if (Object.keys(kept).length === 0) return;
    setFields((before) => ({ ...before, ...kept }));
    setRestored(true);
  }, [key]);

  useEffect(() => {
    if (!touched.current) return;
    const before = new Map<string, unknown>(Object.entries(saved));
    const typed = Object.entries(fields).filter(([field, value]) => said(value) !== said(before.get(field)));
    try {
      if (typed.length === 0) localStorage.removeItem(key);
      else localStorage.setItem(key, JSON.stringify({ v: 1, typed: Object.fromEntries(typed) }));
    } catch {
      // A browser without storage: what was typed lives as long as the page.
    }
  }, [key, saved, fields]);

  const set = useCallback((change: Partial<Fields>) => {
    touched.current = true;
    setFields((before) => ({ ...before, ...change }));
  }, []);

  const settle = useCallback(
    (now: Fields) => {
      touched.current = false;
      localStorage.removeItem(key);
      setRestored(false);
      setSaved(now);
      setFields(now);
    },
    [key],
  );
  const discard = useCallback(() => settle(saved), [settle, saved]);

  return { fields, saved, set, restored, settle, discard };
}
