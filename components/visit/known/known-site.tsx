'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownSection } from './known-section';

/** What to mind at this place and with this customer. */
export function KnownSite() {
  const t = useTranslations('tablet.known');
  const { state, customer } = useVisit();
  const site = customer?.sites.find(({ id }) => id === state.root.siteId);
  // Both may say the same; it is told once.
  const said = [site?.note, customer?.root.note].filter((note) => note !== null && note !== undefined);
  const notes = [...new Set(said)];
  if (notes.length === 0) return null;
  return (
    <KnownSection title={t('site')}>
      {notes.map((note) => (
        <p key={note} className="whitespace-pre-line">
          {note}
        </p>
      ))}
    </KnownSection>
  );
}
