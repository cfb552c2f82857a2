import 'client-only';
import { type ChangeEvent, useCallback, useEffect, useRef, useState } from 'react';
import { dropDraft, keepDraft, readDraft } from './drafts';
import { useTablet } from './tablet-context';

/** Milliseconds without a key after which what was typed counts as written. */
const REST = 1500;

type Typed = ChangeEvent<HTMLInputElement | HTMLTextAreaElement>;

/**
 * A text field that loses nothing: each input is kept as a draft, and becomes a mutation after a rest, on blur or
 * when the page is left, never in the middle of a conversion. A draft that a kill left behind is offered back.
 * @param key names the field for good: case, list, row and column
 * @param value the text as it stands in the case
 * @param commit makes the mutation; false where it was refused, then the draft stays
 * @returns `field` for the input; `theirs`, what another hand wrote into it while something was typed here, or null
 */
export const useDraftField = ({
  key,
  value,
  commit,
}: {
  key: string;
  value: string;
  commit: (text: string) => Promise<boolean> | boolean;
}) => {
  const { tablet } = useTablet();
  const { store } = tablet;
  const [draft, setDraft] = useState<{ key: string; text: string } | null>(null);
  const typed = useRef<{ key: string; text: string } | null>(null);
  const composing = useRef(false);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [theirs, setTheirs] = useState<{ key: string; text: string } | null>(null);
  const own = useRef<string | null>(null);
  const latest = useRef({ value, commit });
  useEffect(() => {
    latest.current = { value, commit };
  });
  const seen = useRef({ key, value });
  useEffect(() => {
    const before = seen.current;
    seen.current = { key, value };
    const changed = before.key === key && before.value !== value && value !== own.current;
    // Written by another hand under what is being typed here, which will stand: theirs stays to be seen.
    if (changed && value !== '' && typed.current !== null && typed.current.text !== value)
      setTheirs({ key, text: value });
  }, [key, value]);

  const flush = useCallback(async () => {
    clearTimeout(timer.current);
    const now = typed.current;
    if (now === null || composing.current) return;
    typed.current = null;
    own.current = now.text;
    const kept = now.text === latest.current.value || (await latest.current.commit(now.text));
    // Typed on meanwhile: the newer text has a turn of its own.
    if (typed.current !== null) return;
    if (!kept) {
      typed.current = now;
      return;
    }
    await dropDraft(store, now.key);
    setDraft((shown) => (shown?.text === now.text ? null : shown));
  }, [store]);

  useEffect(() => {
    let here = true;
    void readDraft(store, key).then((text) => {
      if (!here || text === null || typed.current !== null) return;
      typed.current = { key, text };
      setDraft(typed.current);
      timer.current = setTimeout(() => void flush(), REST);
    });
    const leave = () => void flush();
    const hide = () => document.visibilityState === 'hidden' && leave();
    addEventListener('pagehide', leave);
    document.addEventListener('visibilitychange', hide);
    return () => {
      here = false;
      removeEventListener('pagehide', leave);
      document.removeEventListener('visibilitychange', hide);
      leave();
    };
  }, [store, key, flush]);

  const rest = () => {
    clearTimeout(timer.current);
    timer.current = setTimeout(() => void flush(), REST);
  };
  const field = {
    value: draft?.key === key ? draft.text : value,
    onChange: (event: Typed) => {
      typed.current = { key, text: event.target.value };
      setDraft(typed.current);
      void keepDraft(store, key, event.target.value);
      if (!composing.current) rest();
    },
    onBlur: () => {
      composing.current = false;
      void flush();
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
  return { field, theirs: theirs?.key === key ? theirs.text : null };
};
