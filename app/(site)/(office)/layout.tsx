import { getTranslations } from '@/lib/i18n/get-translations';
import type { ReactNode } from 'react';
import { OfficeAccount } from '@/components/office/office-account';
import { OfficeFrame } from '@/components/office/office-frame';
import { OfficeSearch } from '@/components/office/office-search';
import { LiveRefresh } from '@/components/office/live-refresh';
import { DemoBadge } from '@/components/office/demo-badge';
import { OfficeWords } from '@/lib/i18n/client/office-words';
import { env } from '@/lib/server/env';
import { countUnhappy } from '@/lib/server/office/count-unhappy';
import { officeNav } from '@/lib/server/office/office-nav';
import { requireActor } from '@/lib/server/require-actor';

export default async function OfficeLayout({ children }: { children: ReactNode }) {
  const { user, shop } = await requireActor(['office', 'administrator']);
  const words = await getTranslations('words.role');
  const inOffice = user.roles.includes('office');
  const nav = officeNav(user.roles, shop, inOffice ? await countUnhappy(shop.root.id) : 0);
  return (
    <OfficeWords>
      <OfficeFrame
        home={nav[0]?.href ?? '/'}
        nav={nav}
        badge={env.KIRIWAKE_DEMO ? <DemoBadge /> : undefined}
        search={inOffice ? <OfficeSearch /> : undefined}
        live={<LiveRefresh at={new Date().toISOString()} />}
        account={<OfficeAccount name={user.name} role={user.roles.map((role) => words(role)).join('・')} />}
      >
        {children}
      </OfficeFrame>
    </OfficeWords>
  );
}
