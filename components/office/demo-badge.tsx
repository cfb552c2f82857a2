import { useTranslations } from '@/lib/i18n/use-translations';

/** Says on every page that nothing here is real. */
export function DemoBadge() {
  const t = useTranslations('common.demo');
  return (
    <span
      title={t('notice')}
      className="flex-none rounded-chip bg-attention-tint px-2 py-0.5 text-13 font-bold text-attention"
    >
      {t('badge')}
      <span className="sr-only">{t('notice')}</span>
    </span>
  );
}
