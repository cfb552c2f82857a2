'use client';

import { useEffect, useState } from 'react';
import type { CheckedText } from './checked-text';

/** Milliseconds of rest after which a text is looked at. */
const REST = 700;

/**
 * Has a text looked at once it rests.
 * @returns what was said of the newest text that was answered for; `current` whether that is this one
 */
export function useChecked(
  text: string,
  check: (text: string) => Promise<CheckedText | null>,
): { checked: CheckedText | null; current: boolean; failed: boolean } {
  const [answer, setAnswer] = useState<{ text: string; checked: CheckedText | null } | null>(null);
  useEffect(() => {
    let gone = false;
    const timer = setTimeout(() => {
      void check(text)
        .catch(() => null)
        .then((checked) => {
          if (!gone) setAnswer((before) => ({ text, checked: checked ?? before?.checked ?? null }));
        });
    }, REST);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [text, check]);
  const current = answer?.text === text;
  return { checked: answer?.checked ?? null, current, failed: current && answer.checked === null };
}
