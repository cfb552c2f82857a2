'use client';

import { useCallback, useEffect, useRef, useState } from 'react';
import { emptyDraft, type IntakeDraft, type Patch } from './intake-draft';

const KEY = 'kiriwake-intake-draft';

/** A draft as this browser kept it; anything that is not one counts as none. */
const readKept = (): IntakeDraft | null => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? 'null');
    if (typeof kept !== 'object' || kept === null || !('v' in kept) || kept.v !== 1) return null;
    return { ...emptyDraft(), ...(kept as Partial<IntakeDraft>) };
  } catch {
    return null;
  }
};

/**
 * The call that is being taken down. It is kept in this browser at each change, so that a reload loses nothing, and
 * forgotten once it was saved.
 */
export function useIntakeDraft() {
  const [draft, setDraft] = useState(emptyDraft);
  const [restored, setRestored] = useState(false);
  const [savedAt, setSavedAt] = useState<string | null>(null);
  const touched = useRef(false);

  // Once: the page is read again while a call is taken, and the browser may by then hold another tab's call.
  useEffect(() => {
    const kept = readKept();
    if (!kept) return;
    setDraft(kept);
    setRestored(true);
  }, []);

  useEffect(() => {
    if (!touched.current) return;
    try {
      localStorage.setItem(KEY, JSON.stringify(draft));
      setSavedAt(new Date().toISOString());
    } catch {
      // A browser without storage: the draft lives as long as the page.
      setSavedAt(null);
    }
  }, [draft]);

  const patch: Patch = useCallback((change) => {
    touched.current = true;
    setDraft((before) => ({ ...before, ...change }));
  }, []);

  const begin = useCallback(() => {
    touched.current = false;
    localStorage.removeItem(KEY);
    setRestored(false);
    setSavedAt(null);
    setDraft(emptyDraft());
  }, []);

  const forget = useCallback(() => {
    touched.current = false;
    localStorage.removeItem(KEY);
    setSavedAt(null);
  }, []);

  return { draft, patch, restored, savedAt, begin, forget };
}
