'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';

/** Says that an unfinished call was brought back, and lets it go. */
export function DraftNotice({ onDiscard }: { onDiscard: () => void }) {
  const t = useTranslations('intake.draft');
  return (
    <Notice
      className="mb-3 text-13"
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
