import type { ReactNode } from 'react';
import { ClientMessages } from '@/lib/i18n/client-messages';
import { Document } from '../document';
import '../globals.css';

export { generateMetadata, viewport } from '../document';

export default function SiteLayout({ children }: { children: ReactNode }) {
  return (
    <Document>
      <ClientMessages>{children}</ClientMessages>
    </Document>
  );
}
