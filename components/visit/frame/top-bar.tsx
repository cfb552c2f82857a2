'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/logo';
import { DemoBadge } from '@/components/office/demo-badge';
import { useSaving } from '@/lib/tablet/tablet-context';
import { goOnClick } from './go';
import { SavingWords } from './saving-words';
import { TopMenu } from './top-menu';

/**
 * The bar on top of every page of the technician.
 * @param under a second, quieter line below the title
 * @param children stands before and after the saving state, by `order`
 */
export function TopBar({
  title,
  under,
  savingHref,
  before,
  after,
  className = '',
}: {
  title: ReactNode;
  under: ReactNode;
  savingHref: string;
  before?: ReactNode;
  after?: ReactNode;
  className?: string;
}) {
  const t = useTranslations('tablet.shell');
  const { demo } = useSaving();
  return (
    <header
      className={`flex min-h-14 items-center gap-2 border-b border-line bg-surface pr-2 pl-1.5 sm:min-h-16 sm:gap-3 sm:pr-4 sm:pl-3 lg:gap-5 ${className}`}
    >
      <a
        href="/today"
        onClick={goOnClick('/today')}
        aria-label={t('toToday')}
        className="grid size-12 flex-none place-items-center"
      >
        <Logo className="size-6.5" />
      </a>
      <div className="min-w-0 flex-1 leading-[1.35]">
        <p className="truncate text-17 font-bold">{title}</p>
        <p className="truncate text-14 text-muted max-sm:hidden">{under}</p>
        <SavingWords href={savingHref} compact className="sm:hidden" />
      </div>
      {demo && <DemoBadge />}
      {before}
      <SavingWords href={savingHref} className="max-sm:hidden" />
      {after}
      <TopMenu />
    </header>
  );
}
