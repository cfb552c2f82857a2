'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useCallback } from 'react';
import type { Check } from '@/lib/diagnosis/playbook';
import { SKIPPED } from '@/lib/diagnosis/results';
import { useText } from '../use-text';

/** @returns the word of an outcome as it stands on its button; unknown and skipped have their own */
export function useOutcomeWord(): (check: Check, outcome: string) => string {
  const words = useTranslations('words.answer');
  const text = useText();
  return useCallback(
    (check, outcome) => {
      const known = check.outcomes.find(({ id }) => id === outcome);
      if (known) return text(known.title);
      return words(outcome === SKIPPED ? 'skipped' : 'unknown');
    },
    [text, words],
  );
}
