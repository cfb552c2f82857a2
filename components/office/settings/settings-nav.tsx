'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from '@/lib/i18n/use-translations';

const places = [
  { key: 'shop', href: '/settings/shop' },
  { key: 'users', href: '/settings/users' },
  { key: 'fees', href: '/settings/fees' },
  { key: 'hours', href: '/settings/hours' },
  { key: 'desks', href: '/settings/desks' },
] as const;

/** The parts of the settings. */
export function SettingsNav() {
  const t = useTranslations('settings');
  const path = usePathname();
  return (
    <nav
      aria-label={t('nav.label')}
      className="border-line max-lg:flex max-lg:overflow-x-auto max-lg:border-b lg:border-r lg:pt-4.5"
    >
      <h2 className="pr-4 pb-1.5 pl-6 text-13 font-normal text-muted max-lg:sr-only">{t('title')}</h2>
      {places.map(({ key, href }) => (
        <Link
          key={key}
          href={href}
          prefetch={false}
          aria-current={path === href ? 'page' : undefined}
          className={`flex min-h-9 items-center px-4 text-15 whitespace-nowrap focus-visible:-outline-offset-3 lg:pl-6 pointer-coarse:min-h-11 ${path === href ? 'bg-surface font-bold inset-shadow-[0_-3px_0_var(--accent)] lg:inset-shadow-[3px_0_0_var(--accent)]' : 'hover:bg-surface'}`}
        >
          {t(`nav.${key}`)}
        </Link>
      ))}
    </nav>
  );
}
