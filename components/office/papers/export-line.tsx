import { Download } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { buttonClass } from '@/components/ui/button';

/**
 * How many papers there are, and the way to keep them all.
 * @param href where the ZIP of them is
 * @param most how many may be kept at once
 */
export function ExportLine({ count, most, href }: { count: number; most: number; href: string }) {
  const t = useTranslations('office.paperList');
  if (count > most) {
    return (
      <p className="my-2 text-13 text-muted">
        <b className="text-ink">{t('countMore', { count: most })}</b> {t('tooMany', { most })}
      </p>
    );
  }
  return (
    <div className="my-2 flex flex-wrap items-center justify-between gap-x-4 gap-y-2 text-13 text-muted">
      <p>{t('count', { count })}</p>
      {count > 0 && (
        <p className="flex flex-wrap items-center gap-x-3 gap-y-1">
          <span>{t('exportHint')}</span>
          <a href={href} download className={buttonClass('plain', 'small')}>
            <Download aria-hidden="true" className="size-4" />
            {t('export', { count })}
          </a>
        </p>
      )}
    </div>
  );
}
