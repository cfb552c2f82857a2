'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Says that what was typed and not saved was brought back, and lets it go. */
export function DraftNotice({
  onDiscard,
  className = 'mb-3',
}: {
  onDiscard: () => void;
  className?: string;
}) {
  const t = useTranslations('office.draft');
  return (
    <Notice
      className={`text-13 ${className}`}
      action={
        <Button kind="text" size="small" onClick={onDiscard}>
          {t('discard')}
        </Button>
      }
    >
      {t('restored')}
    </Notice>
  );
}
