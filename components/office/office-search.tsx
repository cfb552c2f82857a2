'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useRef, useState } from 'react';
import { SearchBox } from '@/components/ui/search-box';
import { useShortcuts } from '@/components/ui/use-shortcuts';

/** The search in the top bar: `/` leads to it, Enter opens the case list with what was typed. */
export function OfficeSearch({ action = '/cases' }: { action?: string }) {
  const t = useTranslations('office.search');
  const router = useRouter();
  const input = useRef<HTMLInputElement>(null);
  const [words, setWords] = useState('');
  useShortcuts({
    // A page that is a search itself is led to first.
    Slash: () =>
      (document.querySelector<HTMLInputElement>('[data-page-search] input') ?? input.current)?.focus(),
  });
  return (
    <SearchBox
      ref={input}
      label={t('label')}
      placeholder={t('placeholder')}
      shortcut="/"
      value={words}
      onValueChange={setWords}
      onSubmit={(query) => {
        router.push(query.trim() ? `${action}?q=${encodeURIComponent(query.trim())}` : action);
      }}
      className="w-full max-w-[360px] min-w-0"
    />
  );
}
