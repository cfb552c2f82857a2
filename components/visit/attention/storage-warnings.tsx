'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/lib/i18n/use-formats';
import { useWarnings } from '@/lib/tablet/use-warnings';
import { goOnClick } from '@/components/visit/frame/go';

/**
 * Says when work has been unsent for more than a day, or when the device is almost full.
 * @param href leads to what is saved and sent, where this does not stand there already
 */
export function StorageWarnings({ href, className = '' }: { href?: string; className?: string }) {
  const t = useTranslations('tablet.attention');
  const { shortDayTime, bytes } = useFormats();
  const { unsentSince, free } = useWarnings();
  if (unsentSince === null && free === null) return null;
  const link = href && (
    <a href={href} onClick={goOnClick(href)} className="font-bold text-accent underline">
      {t('warnLink')}
    </a>
  );
  return (
    <div className={`grid gap-2 ${className}`}>
      {unsentSince !== null && (
        <Notice tone="attention" title={t('warnOld')} action={link}>
          {t('warnOldBody', { time: shortDayTime(unsentSince) })}
        </Notice>
      )}
      {free !== null && (
        <Notice tone="attention" title={t('warnSpace')}>
          {t('warnSpaceBody', { free: bytes(free) })}
        </Notice>
      )}
    </div>
  );
}
