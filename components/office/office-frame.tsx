import type { ReactNode } from 'react';
import { Logo } from '@/components/ui/logo';
import { OfficeNav, type NavItem } from './office-nav';

/**
 * The office's top bar with the page below it; fills the window, the page scrolls inside.
 * @param home where the mark leads
 * @param nav the sections this user may open, in order; the current one is found from the address
 * @param search an `OfficeSearch`
 * @param live a `LiveState`: how fresh the page is
 * @param account an `AccountMenu`
 * @param badge shown beside the name: the demo's mark
 */
export function OfficeFrame({
  home,
  nav,
  search,
  live,
  account,
  badge,
  children,
}: {
  home: string;
  nav: readonly NavItem[];
  search?: ReactNode;
  live?: ReactNode;
  account: ReactNode;
  badge?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="scope-office grid h-dvh grid-cols-[minmax(0,1fr)] grid-rows-[auto_minmax(0,1fr)] bg-paper">
      <header className="flex min-h-13 flex-wrap items-center gap-x-3 border-b border-line bg-surface px-4 sm:gap-x-6 lg:flex-nowrap lg:px-6 print:hidden">
        {/* A whole load: the start page may be the static shell, which is another document. */}
        <a
          href={home}
          className="flex min-h-hit flex-none items-center gap-2.5 text-17 font-bold tracking-[.01em]"
        >
          <Logo />
          Kiriwake
        </a>
        {badge}
        <OfficeNav items={nav} />
        <div className="ml-auto flex min-w-0 flex-1 items-center justify-end gap-2 py-2 sm:gap-5 lg:py-0">
          {search}
          {live}
          {account}
        </div>
      </header>
      {children}
    </div>
  );
}
