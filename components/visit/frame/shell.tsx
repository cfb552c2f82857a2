'use client';

import '@/lib/tablet/jitless';
import { IntlProvider, useLocale } from 'next-intl';
import { lazy, type ReactNode, Suspense } from 'react';
import { ShellTexts } from '@/components/ui/shell-texts';
import { SnackbarProvider, useSnackbar } from '@/components/ui/snackbar';
import { TabletProvider } from '@/lib/tablet/tablet-provider';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useAggregate } from '@/lib/tablet/use-live';
import { BrokenPage } from './broken-page';
import { NoTabletPage } from './no-tablet-page';
import { ShellPages } from './shell-pages';

// Most openings meet no lock.
const GatePage = lazy(() => import('@/components/visit/lock/gate-page'));

/** The technician's whole application: one page that takes everything from the tablet's own store. */
export function Shell() {
  return (
    <ShellTexts>
      <BrokenPage>
        <SnackbarProvider>
          <OpenShell />
        </SnackbarProvider>
      </BrokenPage>
    </ShellTexts>
  );
}

function OpenShell() {
  const say = useSnackbar();
  return (
    <TabletProvider
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

/** From here on times are told in the shop's own zone. */
function ShopZone({ children }: { children: ReactNode }) {
  const { tablet } = useTablet();
  const locale = useLocale();
  const zone = useAggregate('shop', tablet.me.shopId)?.root.zone;
  return zone ? (
    <IntlProvider locale={locale} timeZone={zone}>
      {children}
    </IntlProvider>
  ) : (
    children
  );
}
