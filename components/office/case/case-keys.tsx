'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { useShortcuts } from '@/components/ui/use-shortcuts';

/** Keys of a case's page: `p` opens the newest report as PDF, `c` copies the page's address. */
export function CaseKeys() {
  const t = useTranslations('common.action');
  const [copied, setCopied] = useState(false);
  useShortcuts({
    KeyP: () => document.querySelector<HTMLElement>('[data-pdf]')?.click(),
    KeyC: () => {
      void navigator.clipboard.writeText(location.href).then(() => setCopied(true));
    },
  });
  return (
    <span role="status" className="sr-only">
      {copied && t('copied')}
    </span>
  );
}
