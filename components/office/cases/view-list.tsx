import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { CASE_VIEWS, type CaseView, filterAddress } from '@/lib/case/case-filter';
import { OwnViews } from './own-views';

/** The views at the left, each a link that can be sent, with how many are in it. */
export function ViewList({
  current,
  counts,
  most,
  reviews,
  handovers,
}: {
  current: CaseView;
  counts: Partial<Record<CaseView, number>>;
  /** Counting stopped there. */
  most: number;
  /** False where nobody reviews. */
  reviews: boolean;
  /** Unsent work that came by another way and waits to be looked at. */
  handovers: number;
}) {
  const t = useTranslations('office.view');
  const unsent = useTranslations('office.unsent');
  const views = CASE_VIEWS.filter((view) => reviews || view !== 'review');
  return (
    <nav
      aria-label={t('label')}
      className="border-line max-lg:flex max-lg:overflow-x-auto max-lg:border-b lg:border-r lg:pt-4.5"
    >
      <h2 className="pr-4 pb-1.5 pl-6 text-13 font-normal text-muted max-lg:sr-only">{t('saved')}</h2>
      {views.map((view) => {
        const count = counts[view] ?? 0;
        const on = view === current;
        return (
          <Link
            key={view}
            href={filterAddress({ view })}
            prefetch={false}
            aria-current={on ? 'page' : undefined}
            className={`flex min-h-9 items-center gap-2 px-4 text-15 whitespace-nowrap focus-visible:-outline-offset-3 lg:pl-6 pointer-coarse:min-h-11 ${on ? 'bg-surface font-bold inset-shadow-[3px_0_0_var(--accent)]' : 'hover:bg-surface'}`}
          >
            {t(view)}
            {count > 0 && (
              <span
                className={`ml-auto text-13 ${view === 'attention' ? 'font-bold text-attention' : on ? '' : 'font-normal text-muted'}`}
              >
                {count > most ? `${most}+` : count}
              </span>
            )}
          </Link>
        );
      })}
      <OwnViews />
      <Link
        href="/unsent"
        prefetch={false}
        className="flex min-h-9 items-center gap-2 px-4 text-15 whitespace-nowrap hover:bg-surface focus-visible:-outline-offset-3 lg:mt-3 lg:pl-6 pointer-coarse:min-h-11"
      >
        {unsent('link')}
        {handovers > 0 && <span className="ml-auto text-13 font-bold text-attention">{handovers}</span>}
      </Link>
    </nav>
  );
}
