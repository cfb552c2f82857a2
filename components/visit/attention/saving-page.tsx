'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { TopBar } from '@/components/visit/frame/top-bar';
import { useTablet } from '@/lib/tablet/tablet-context';
import { DevicePanel } from './device-panel';
import { SavingPanel } from './saving-panel';

/** Where everything is that was written, outside of a visit. */
export function SavingPage() {
  const t = useTranslations('tablet.attention');
  const { me } = useTablet().tablet;
  return (
    <div className="grid h-dvh grid-rows-[auto_minmax(0,1fr)] overflow-hidden">
      <TopBar title={t('title')} under={me.name} savingHref="/visits/saving" />
      <div className="grid min-h-0 lg:grid-cols-[minmax(0,1fr)_20.25rem]">
        <main className="min-h-0 min-w-0">
          <SavingPanel backHref="/today" />
        </main>
        <aside className="min-h-0 overflow-y-auto border-l border-line px-6 pt-4.5 max-lg:hidden">
          <DevicePanel />
        </aside>
      </div>
    </div>
  );
}
