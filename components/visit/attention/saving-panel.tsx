'use client';

import { ArrowRight, RefreshCw } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button, buttonClass } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionHead } from '@/components/ui/section-head';
import { SnackbarPlace } from '@/components/ui/snackbar';
import { goOnClick } from '@/components/visit/frame/go';
import { ExportUnsent } from '@/components/visit/lock/export-unsent';
import { useTablet } from '@/lib/tablet/tablet-context';
import { type Unsent, useUnsent } from '@/lib/tablet/use-unsent';
import { DevicePanel } from './device-panel';
import { LineCard } from './line-card';
import { RefusedGroupItem } from './refused-group-item';
import { RefusedPhotoItem } from './refused-photo-item';
import { StorageWarnings } from './storage-warnings';
import { WaitingList } from './waiting-list';

/** What was refused and waits for a hand, what still has to go out, and how the line is. */
export function SavingPanel({ backHref }: { backHref: string }) {
  const t = useTranslations('tablet.attention');
  const { tablet, sendNow } = useTablet();
  const unsent = useUnsent();
  if (!unsent) return null;
  const { groups, waiting, photosWaiting, photosRefused } = unsent;
  const any = groups.length + waiting.length + photosWaiting.length + photosRefused.length > 0;
  return (
    <div className="grid h-full min-h-0 grid-rows-[minmax(0,1fr)_auto]">
      <div className="min-h-0 overflow-y-auto px-4 pt-4.5 pb-6 sm:px-8">
        <h1 className="flex min-h-12 items-center palt text-22">{t('title')}</h1>
        <LineCard heard={unsent.heard} />
        <StorageWarnings className="mt-2" />
        <Attention unsent={unsent} />
        <WaitingList unsent={unsent} />
        <div className="mt-6 lg:hidden">
          <DevicePanel />
        </div>
      </div>
      <div className="flex min-h-21 flex-wrap items-center justify-end gap-3 border-t border-line bg-paper px-4 py-3 sm:px-8">
        <div className="flex min-w-0 flex-1 items-center">
          <SnackbarPlace className="peer min-w-0" />
          <Button kind="text" className="-ml-3 peer-[:not(:empty)]:hidden" onClick={sendNow}>
            <RefreshCw aria-hidden="true" className="size-5" />
            {t('sendNow')}
          </Button>
        </div>
        {any && <ExportUnsent db={tablet.store.db} me={tablet.me} />}
        <a href={backHref} onClick={goOnClick(backHref)} className={buttonClass('primary')}>
          {t(backHref === '/today' ? 'toToday' : 'back')}
          <ArrowRight aria-hidden="true" className="size-5" />
        </a>
      </div>
    </div>
  );
}

function Attention({ unsent: { groups, photosRefused } }: { unsent: Unsent }) {
  const t = useTranslations('tablet.attention');
  const count = groups.length + photosRefused.length;
  if (count === 0)
    return (
      <EmptyState className="mt-6" title={t('none')}>
        {t('noneBody')}
      </EmptyState>
    );
  return (
    <section className="mt-6">
      <SectionHead title={t('count', { count })} aside={t('restAuto')} />
      <ul>
        {photosRefused.map((photo) => (
          <RefusedPhotoItem key={photo.id} photo={photo} />
        ))}
        {groups.map((group) => (
          <RefusedGroupItem key={group.head.id} group={group} />
        ))}
      </ul>
    </section>
  );
}
