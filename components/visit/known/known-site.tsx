'use client';

import { useTranslations } from 'next-intl';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownSection } from './known-section';

/** What to mind at this place and with this customer. */
export function KnownSite() {
  const t = useTranslations('tablet.known');
  const { state, customer } = useVisit();
  const site = customer?.sites.find(({ id }) => id === state.root.siteId);
  const notes = [site?.note, customer?.root.note].filter((note) => note !== null && note !== undefined);
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
