'use client';

import { useRouter } from 'next/navigation';
import { rememberLocale } from '@/lib/i18n/preference-cookies';
import { LanguageSwitch } from './language-switch';

/** For server-rendered pages: remembers the language and has the server render again; what was typed stays. */
export function SiteLanguageSwitch({ className }: { className?: string }) {
  const router = useRouter();
  return (
    <LanguageSwitch
      className={className}
      onChange={(locale) => {
        rememberLocale(locale);
        router.refresh();
      }}
    />
  );
}
