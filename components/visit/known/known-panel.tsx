'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { KnownCauses } from './known-causes';
import { KnownDecisive } from './known-decisive';
import { KnownFacts } from './known-facts';
import { KnownPlaces } from './known-places';
import { KnownSaid } from './known-said';
import { KnownSite } from './known-site';
import { KnownSymptom } from './known-symptom';
import { KnownWaits } from './known-waits';

/** What we know, the same on every step. */
export function KnownPanel() {
  const t = useTranslations('tablet.known');
  return (
    <>
      <h2 className="flex min-h-10 items-center border-b-[1.5px] border-ink text-17">{t('title')}</h2>
      <KnownSections />
    </>
  );
}

/** The parts alone, for the drawer that has a title of its own. */
export function KnownSections() {
  return (
    <div className="text-15 leading-normal">
      <KnownWaits />
      <KnownSymptom />
      <KnownSaid />
      <KnownFacts />
      <KnownCauses />
      <KnownDecisive />
      <KnownPlaces />
      <KnownSite />
    </div>
  );
}
