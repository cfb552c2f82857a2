import { useTranslations } from '@/lib/i18n/use-translations';

/** On every page of a demo: says that all of it is invented. */
export function DemoBadge() {
  const t = useTranslations('common.demo');
  return (
    <span
      title={t('notice')}
      className="flex-none rounded-chip bg-attention-tint px-2 text-13 leading-6 font-bold whitespace-nowrap text-attention"
    >
      {t('badge')}
      <span className="sr-only">: {t('notice')}</span>
    </span>
  );
}
