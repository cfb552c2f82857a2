import type { Metadata } from 'next';
import { getLocale } from 'next-intl/server';
import { getTranslations } from '@/lib/i18n/get-translations';
import { IntakeDesk } from '@/components/office/intake/intake-desk';
import { addDays, wallTime } from '@/lib/case/zone';
import { IntakeWords } from '@/lib/i18n/client/intake-words';
import { playbookTitles } from '@/lib/server/office/newest-playbook';
import { techniciansDays } from '@/lib/server/office/technician-days';
import { requireActor } from '@/lib/server/require-actor';
import { isShopOfOne } from '@/lib/shop/state';
import { takeCall } from './actions';

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('intake'))('title') };
}

export default async function NewCallPage() {
  const { shop } = await requireActor(['office']);
  const locale = await getLocale();
  const now = new Date().toISOString();
  const { zone, purposes } = shop.root;
  const today = wallTime(now, zone).day;
  const week = [0, 1, 2, 3, 4, 5, 6].map((later) => addDays(today, later));
  const [days, playbooks] = await Promise.all([
    techniciansDays(shop, week, now),
    playbookTitles(shop, locale),
  ]);
  return (
    <IntakeWords>
      <IntakeDesk
        now={now}
        zone={zone}
        purposes={purposes}
        days={days}
        userNames={Object.fromEntries(shop.users.map(({ id, name }) => [id, name]))}
        feeItems={shop.feeItems}
        playbooks={playbooks}
        alone={isShopOfOne(shop)}
        takeCall={takeCall}
      />
    </IntakeWords>
  );
}
