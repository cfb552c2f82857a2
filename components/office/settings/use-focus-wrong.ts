'use client';

import { type RefObject, useEffect, useRef } from 'react';

/**
 * Takes whoever saved a form to the first field that is not as it has to be.
 * @param wrong the fields' names; a new list after each try
 * @returns the form's ref
 */
export function useFocusWrong(wrong: readonly string[]): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (wrong.length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [wrong]);
  return form;
}
