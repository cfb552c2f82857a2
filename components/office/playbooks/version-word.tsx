import { useTranslations } from '@/lib/i18n/use-translations';

/** What a version is called: the shipped one that it goes back to, and which of the shop's own it is. */
export function VersionWord({ shipped, own }: { shipped: number; own: number }) {
  const t = useTranslations('playbooks');
  return <>{own === 0 ? t('version.shipped', { shipped }) : t('version.own', { shipped, own })}</>;
}
