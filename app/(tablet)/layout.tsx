import type { Metadata, Viewport } from 'next';
import type { ReactNode } from 'react';
import '../globals.css';

// Static: no cookies and no headers are read here, or the page could not be opened without a network.
export const dynamic = 'error';

export const metadata: Metadata = {
  title: 'Kiriwake',
  robots: { index: false, follow: false },
  referrer: 'strict-origin',
  icons: { icon: { url: '/icon.svg', type: 'image/svg+xml' }, apple: '/apple-touch-icon.png' },
  formatDetection: { telephone: false, date: false, address: false, email: false },
};

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  interactiveWidget: 'resizes-content',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbfaf7' },
    { media: '(prefers-color-scheme: dark)', color: '#14171c' },
  ],
};

export default function TabletLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="ja" suppressHydrationWarning>
      <head>
        {/* A file, not inline: its language and theme need no hash in the shell's policy. */}
        <script src="/first-paint.js" />
      </head>
      <body className="scope-tablet">{children}</body>
    </html>
  );
}
