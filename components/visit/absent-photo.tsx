'use client';

import { ImageOff } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';

/** In the place of a picture that is neither on this device nor to be had. */
export function AbsentPhoto() {
  const t = useTranslations('tablet.photo');
  return (
    <span className="flex size-full items-center justify-center gap-1.5 px-2 text-13 text-muted">
      <ImageOff aria-hidden="true" className="size-4.5 flex-none" />
      {t('absent')}
    </span>
  );
}
