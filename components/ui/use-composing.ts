'use client';

import { useCallback, useRef, type KeyboardEvent } from 'react';

/**
 * Tells an Enter that confirms a Japanese conversion from one that means "go". Safari ends the composition
 * before it sends that Enter's keydown and marks it with key code 229, so both signs are looked at.
 * @returns handlers to spread on an input, and `isComposing(event)` to ask in a key handler
 */
export function useComposing() {
  const open = useRef(false);
  const isComposing = useCallback(
    (event?: KeyboardEvent) =>
      open.current || event?.nativeEvent.isComposing === true || event?.nativeEvent.keyCode === 229,
    [],
  );
  const handlers = {
    onCompositionStart: () => {
      open.current = true;
    },
    onCompositionEnd: () => {
      open.current = false;
    },
  };
  return { isComposing, handlers };
}
