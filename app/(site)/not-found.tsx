import Link from 'next/link';
import { getTranslations } from '@/lib/i18n/get-translations';
import { buttonClass } from '@/components/ui/button';
import { FullMessage } from '@/components/ui/full-message';

export default async function NotFound() {
  const t = await getTranslations('common.page');
  return (
    <FullMessage
      title={t('notFoundTitle')}
      action={
        <Link href="/" prefetch={false} className={buttonClass('primary')}>
          {t('toStart')}
        </Link>
      }
    >
      {t('notFoundBody')}
    </FullMessage>
  );
}
