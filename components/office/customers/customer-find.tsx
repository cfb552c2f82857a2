'use client';

import { useRouter } from 'next/navigation';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useState } from 'react';
import { SearchBox } from '@/components/ui/search-box';

/** Looks for customers while somebody types; what was typed lives in the address. */
export function CustomerFind({ asked }: { asked: string }) {
  const t = useTranslations('office.customers');
  const router = useRouter();
  const [typed, setTyped] = useState(asked);
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => router.replace(address(typed)), 300);
    return () => clearTimeout(timer);
  }, [typed, asked, router]);
  return (
    <div data-page-search>
      <SearchBox
        size="large"
        label={t('find')}
        placeholder={t('placeholder')}
        value={typed}
        onValueChange={setTyped}
        onSubmit={(words) => router.replace(address(words))}
      />
    </div>
  );
}

const address = (words: string): string =>
  words.trim() === '' ? '/customers' : `/customers?q=${encodeURIComponent(words.trim())}`;
