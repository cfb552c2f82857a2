'use client';

import { type ChangeEvent, useEffect, useRef, useState } from 'react';

/** Milliseconds without a key after which what was typed is written into the text. */
const REST = 600;

/**
 * A field whose words are written once they rest, on leaving it and when it goes away; never in the middle of a
 * conversion. Between that the field is its own.
 * @param value as the text has it
 * @returns handlers and value to spread on an input
 */
export function useRested(value: string, commit: (words: string) => void) {
  const [typed, setTyped] = useState<string | null>(null);
  const pending = useRef<string | null>(null);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ value, commit });
  useEffect(() => {
    latest.current = { value, commit };
  });
  const flush = () => {
    clearTimeout(timer.current);
    const words = pending.current;
    if (words === null || composing.current) return;
    pending.current = null;
    setTyped(null);
    if (words !== latest.current.value) latest.current.commit(words);
  };
  const rest = () => {
    clearTimeout(timer.current);
    if (!composing.current) timer.current = setTimeout(flush, REST);
  };
  useEffect(
    () => () => {
      clearTimeout(timer.current);
      const words = pending.current;
      if (words !== null && words !== latest.current.value) latest.current.commit(words);
      pending.current = null;
    },
    [],
  );
  return {
    value: typed ?? value,
    onChange: (event: ChangeEvent<HTMLInputElement | HTMLTextAreaElement>) => {
      pending.current = event.target.value;
      setTyped(event.target.value);
      rest();
    },
    onBlur: () => {
      composing.current = false;
      flush();
    },
    onCompositionStart: () => {
      composing.current = true;
      clearTimeout(timer.current);
    },
    onCompositionEnd: () => {
      composing.current = false;
      rest();
    },
  };
}
