'use client';

import { useLocale } from 'next-intl';
import { useCallback } from 'react';
import type { Text } from '@/lib/diagnosis/playbook';

/** @returns the playbook's words in the technician's language */
export function useText(): (text: Text) => string {
  const locale = useLocale();
  return useCallback((text: Text) => (locale === 'en' ? text.en : text.ja), [locale]);
}
