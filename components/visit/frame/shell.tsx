'use client';

import '@/lib/tablet/jitless';
import { IntlProvider, useLocale } from 'next-intl';
import { lazy, type ReactNode, Suspense } from 'react';
import { ShellTexts } from '@/components/ui/shell-texts';
import { SnackbarProvider, useSnackbar } from '@/components/ui/snackbar';
import { defaultTimeZone } from '@/lib/i18n/locales';
import type { Opened } from '@/lib/tablet/open-tablet';
import { TabletProvider } from '@/lib/tablet/tablet-provider';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useAggregate } from '@/lib/tablet/use-live';
import { BrokenPage } from './broken-page';
import { NoTabletPage } from './no-tablet-page';
import { ShellPages } from './shell-pages';

// Most openings meet no lock.
const GatePage = lazy(() => import('@/components/visit/lock/gate-page'));

/**
 * The technician's whole application: one page that takes everything from the tablet's own store.
 * @param opening the tablet, whose opening began before there was anything to show
 */
export function Shell({ opening }: { opening: Promise<Opened> }) {
  return (
    <ShellTexts>
      <BrokenPage>
        <SnackbarProvider>
          <OpenShell opening={opening} />
        </SnackbarProvider>
      </BrokenPage>
    </ShellTexts>
  );
}

function OpenShell({ opening }: { opening: Promise<Opened> }) {
  const say = useSnackbar();
  return (
    <TabletProvider
      opening={opening}
      say={say}
      otherwise={(why) => <NoTabletPage why={why} />}
      gate={(gate, next) => (
        <Suspense fallback={<NoTabletPage why="starting" />}>
          <GatePage gate={gate} next={next} />
        </Suspense>
      )}
    >
      <ShopZone>
        <ShellPages />
      </ShopZone>
    </TabletProvider>
  );
}

/**
 * From here on times are told in the shop's own zone. The provider is there before the zone is known: put around the
 * pages later, it would have all of them made anew.
 */
function ShopZone({ children }: { children: ReactNode }) {
  const { tablet } = useTablet();
  const locale = useLocale();
  const zone = useAggregate('shop', tablet.me.shopId)?.root.zone;
  return (
    <IntlProvider locale={locale} timeZone={zone ?? defaultTimeZone}>
      {children}
    </IntlProvider>
  );
}
