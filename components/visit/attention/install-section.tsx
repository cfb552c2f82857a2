'use client';

import { MonitorDown } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { KnownSection } from '@/components/visit/known/known-section';
import { install, useInstall } from '@/lib/tablet/install';

/** How to install the app on this device; nothing where it is. */
export function InstallSection() {
  const t = useTranslations('tablet.install');
  const how = useInstall();
  if (how === 'installed') return null;
  return (
    <KnownSection title={t('title')}>
      <p className="py-1 text-15 text-muted">{t('why')}</p>
      {how === 'offered' ? (
        <Button size="small" className="mt-1" onClick={() => void install()}>
          <MonitorDown aria-hidden="true" className="size-5" />
          {t('offered')}
        </Button>
      ) : (
        <p className="py-1 text-15">{t(how)}</p>
      )}
    </KnownSection>
  );
}
