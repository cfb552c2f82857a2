'use client';

import { Stethoscope } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Drawer } from '@/components/ui/drawer';
import { Notice } from '@/components/ui/notice';
import { Spinner } from '@/components/ui/spinner';
import { canProbe } from '@/lib/diagnosis/probes/can-probe';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useSaving } from '@/lib/tablet/tablet-context';
import { useVisit } from '@/lib/tablet/visit-context';

const VisitProbe = lazy(() => import('../probe/visit-probe'));

/** Trying the customer's mail servers from outside, where the playbook asks about mail; without a line, who else can. */
export function ProbeCard() {
  const t = useTranslations('visit.isolation.probe');
  const { playbook } = useVisit();
  const { saving } = useSaving();
  const [open, setOpen] = useState(false);
  if (!canProbe(playbook)) return null;
  return (
    <section
      aria-label={t('title')}
      className="mt-4 flex flex-wrap items-center gap-x-4 gap-y-2 rounded-card border border-line-strong bg-surface px-4 py-3"
    >
      <div className="min-w-0 flex-1 basis-60 leading-snug">
        <h2 className="flex items-center gap-2 text-15">
          <Stethoscope aria-hidden="true" className="size-5 text-accent" />
          {t('title')}
        </h2>
        <p className="text-15 text-muted">{t('about')}</p>
      </div>
      <Button size="small" onClick={() => setOpen(true)}>
        {t('open')}
      </Button>
      {/* Away when closed: a password is gone with it, and a probe that runs stops. */}
      {open && (
        <Drawer open wide onClose={() => setOpen(false)} title={t('title')}>
          {saving.link === 'offline' && (
            <Notice tone="attention" title={t('offline')} className="mb-4">
              {t('offlineWhat')}
            </Notice>
          )}
          <Suspense
            fallback={
              <p className="flex items-center gap-2">
                <Spinner />
                {t('loading')}
              </p>
            }
          >
            <VisitProbe />
          </Suspense>
        </Drawer>
      )}
    </section>
  );
}
