import type { ReactNode } from 'react';
import { OfficePage } from '@/components/office/office-page';
import { SettingsNav } from '@/components/office/settings/settings-nav';
import { SettingsWords } from '@/lib/i18n/client/settings-words';
import { requireActor } from '@/lib/server/require-actor';

export default async function SettingsLayout({ children }: { children: ReactNode }) {
  await requireActor(['administrator']);
  return (
    <SettingsWords>
      <OfficePage className="lg:grid lg:grid-cols-[232px_minmax(0,1fr)]">
        <SettingsNav />
        <div className="max-w-[60rem] min-w-0 px-4 pt-3.5 pb-10 lg:px-6">{children}</div>
      </OfficePage>
    </SettingsWords>
  );
}
