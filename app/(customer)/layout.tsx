import type { ReactNode } from 'react';
import { Document } from '../document';
import './style.css';

export { generateMetadata, viewport } from '../document';

/** The customers' pages: a stylesheet of their own, and no texts for scripts, since none runs here. */
export default function CustomerLayout({ children }: { children: ReactNode }) {
  return <Document>{children}</Document>;
}
