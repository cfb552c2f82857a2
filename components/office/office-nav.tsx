'use client';

import Link from 'next/link';
import { usePathname } from 'next/navigation';
import { useTranslations } from '@/lib/i18n/use-translations';

export type NavKey =
  'today' | 'cases' | 'schedule' | 'customers' | 'papers' | 'playbooks' | 'insights' | 'stories' | 'settings';

/** `badge` is how many things there wait to be taken note of. */
export type NavItem = { key: NavKey; href: string; badge?: number };

/** The sections; the one whose address is the longest beginning of the current one is marked. */
export function OfficeNav({ items }: { items: readonly NavItem[] }) {
  const t = useTranslations('office.nav');
  const path = usePathname();
  const here = items
    .filter((item) => path === item.href || path.startsWith(`${item.href}/`))
    .toSorted((a, b) => b.href.length - a.href.length)[0]?.key;
  return (
    <nav
      aria-label={t('label')}
      className="order-last flex w-full flex-none gap-1 self-stretch overflow-x-auto lg:order-none lg:w-auto"
    >
      {items.map((item) => (
        <Link
          key={item.key}
          href={item.href}
          prefetch={false}
          aria-current={item.key === here ? 'page' : undefined}
          className={`-mb-px flex min-h-10 items-center border-b-2 px-3 text-15 whitespace-nowrap focus-visible:-outline-offset-3 pointer-coarse:min-h-11 ${
            item.key === here ? 'border-accent font-bold' : 'border-transparent text-muted hover:text-ink'
          }`}
        >
          {t(item.key)}
          {item.badge !== undefined && item.badge > 0 && (
            <span className="ml-1.5 rounded-full bg-attention-tint px-2 text-13 font-bold text-attention">
              {item.badge}
              <span className="sr-only"> {t('unhappy')}</span>
            </span>
          )}
        </Link>
      ))}
    </nav>
  );
}
