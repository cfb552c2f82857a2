'use client';

import { Plus } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { buttonClass } from '@/components/ui/button';
import { goOnClick } from '@/components/visit/frame/go';

/** To a case that begins on the spot: a walk-in, a second trouble. */
export function NewCaseLink({ className = '' }: { className?: string }) {
  const t = useTranslations('tablet.today');
  return (
    <a
      href="/visits/new"
      onClick={goOnClick('/visits/new')}
      className={buttonClass('text', 'small', className)}
    >
      <Plus aria-hidden="true" className="size-5" />
      {t('newCase')}
    </a>
  );
}
