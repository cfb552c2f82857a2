'use client';

import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button, buttonClass } from '@/components/ui/button';
import { FullMessage } from '@/components/ui/full-message';

export default function SiteError({
  error,
  retry,
}: {
  error: Error & { digest?: string };
  /** Asks the server again; `reset` alone would only show the same failure once more. */
  retry: () => void;
}) {
  const t = useTranslations('common');
  return (
    <FullMessage
      title={t('page.errorTitle')}
      action={
        <>
          <Link href="/" prefetch={false} className={buttonClass('plain')}>
            {t('page.toStart')}
          </Link>
          <Button kind="primary" onClick={retry}>
            {t('action.retry')}
          </Button>
        </>
      }
    >
      <p>{t('page.errorBody')}</p>
      {error.digest && <p className="mt-2 text-14">{t('page.errorCode', { code: error.digest })}</p>}
    </FullMessage>
  );
}
