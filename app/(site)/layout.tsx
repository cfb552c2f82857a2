import { getLocale, getTimeZone } from 'next-intl/server';
import type { ReactNode } from 'react';
import { SiteWords } from '@/lib/i18n/client/site-words';
import { Document } from '../document';
import '../globals.css';

export { generateMetadata, viewport } from '../document';

export default async function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <Document>
      <SiteWords locale={await getLocale()} timeZone={await getTimeZone()}>
        {children}
      </SiteWords>
    </Document>
  );
}
