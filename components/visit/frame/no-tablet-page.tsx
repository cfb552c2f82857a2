'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { buttonClass, Button } from '@/components/ui/button';
import { FullMessage } from '@/components/ui/full-message';
import { Spinner } from '@/components/ui/spinner';
import type { NoTablet } from '@/lib/tablet/open-tablet';
import { signInHref } from './sign-in-href';

/** What stands in place of the pages until there is a tablet to show. */
export function NoTabletPage({ why }: { why: NoTablet }) {
  const t = useTranslations('tablet.shell');
  const actions = useTranslations('common.action');
  if (why === 'starting') return <Starting label={t('starting')} />;
  const texts = {
    insecure: [t('insecureTitle'), t('insecureBody')],
    'signed-out': [t('signedOutTitle'), t('signedOutBody')],
    outsider: [t('outsiderTitle'), t('outsiderBody')],
    offline: [t('offlineTitle'), t('offlineBody')],
    'old-app': [t('oldAppTitle'), t('oldAppBody')],
    'old-server': [t('oldServerTitle'), t('oldServerBody')],
  }[why];
  const action =
    why === 'signed-out' ? (
      <a href={signInHref()} className={buttonClass('primary')}>
        {actions('signIn')}
      </a>
    ) : why === 'outsider' ? (
      <a href="/" className={buttonClass('primary')}>
        {t('toStart')}
      </a>
    ) : why === 'offline' || why === 'old-app' || why === 'old-server' ? (
      <Button kind="primary" onClick={() => window.location.reload()}>
        {actions('retry')}
      </Button>
    ) : null;
  return (
    <FullMessage title={texts[0]} action={action}>
      {texts[1]}
    </FullMessage>
  );
}

export function Starting({ label }: { label: string }) {
  return (
    <div role="status" className="grid min-h-dvh place-items-center text-muted">
      <span className="flex items-center gap-2">
        <Spinner />
        {label}
      </span>
    </div>
  );
}
