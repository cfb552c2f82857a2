'use client';

import { ChevronDown, Link2 } from 'lucide-react';
import Link from 'next/link';
import { useRouter } from 'next/navigation';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { SearchBox } from '@/components/ui/search-box';
import { useShortcuts } from '@/components/ui/use-shortcuts';
import { CASE_PERIODS, type CaseFilter, filterAddress } from '@/lib/case/case-filter';
import { CASE_STATUSES, CATEGORIES } from '@/lib/case/terms';

type Filter = Omit<CaseFilter, 'before' | 'after'>;

/** A filter as a chip: its name, its value, coloured when it is on. */
function Chip({
  name,
  value,
  onChange,
  children,
}: {
  name: string;
  value: string | undefined;
  onChange: (value: string | undefined) => void;
  children: ReactNode;
}) {
  return (
    <label
      className={`relative inline-flex h-8 items-center rounded-chip border pl-2.5 text-13 whitespace-nowrap focus-within:outline-3 focus-within:outline-accent pointer-coarse:h-11 ${value ? 'border-accent-line bg-accent-tint font-bold text-accent' : 'border-line-strong bg-surface'}`}
    >
      {name}:
      <select
        value={value ?? ''}
        onChange={(event) => onChange(event.target.value || undefined)}
        className="h-full max-w-40 appearance-none bg-transparent pr-7 pl-1 outline-none"
      >
        {children}
      </select>
      <ChevronDown aria-hidden="true" className="pointer-events-none absolute right-2 size-4" />
    </label>
  );
}

/** Search and filters; all of them live in the address, so that a list can be sent as a link. */
export function CaseFilters({
  filter,
  technicians,
  reviews,
  aside,
}: {
  filter: Filter;
  /** Empty in a shop of one. */
  technicians: readonly { id: string; name: string }[];
  /** False where nobody reviews. */
  reviews: boolean;
  aside: ReactNode;
}) {
  const t = useTranslations('office.filter');
  const words = useTranslations('words');
  const search = useTranslations('office.search');
  const action = useTranslations('common.action');
  const router = useRouter();
  const [typed, setTyped] = useState(filter.q ?? '');
  const [copied, setCopied] = useState(false);
  const box = useRef<HTMLInputElement>(null);
  const go = (change: Partial<Filter>) => router.replace(filterAddress({ ...filter, ...change }));
  useShortcuts({ KeyF: () => document.querySelector<HTMLElement>('[data-filters] select')?.focus() });

  const asked = filter.q ?? '';
  useEffect(() => setTyped(asked), [asked]);
  useEffect(() => {
    if (typed.trim() === asked) return;
    const timer = setTimeout(() => {
      router.replace(filterAddress({ ...filter, q: typed.trim() || undefined }));
    }, 350);
    return () => clearTimeout(timer);
  }, [typed, asked, filter, router]);

  const on = filter.status ?? filter.category ?? filter.technician ?? filter.period ?? filter.q;
  return (
    <>
      <div data-page-search className="mt-2">
        <SearchBox
          ref={box}
          size="large"
          label={search('label')}
          placeholder={search('placeholder')}
          value={typed}
          onValueChange={setTyped}
          onSubmit={(q) => go({ q: q.trim() || undefined })}
        />
      </div>
      <div data-filters className="my-2.5 flex flex-wrap items-center gap-2 text-13">
        <Chip
          name={t('status')}
          value={filter.status}
          onChange={(value) => go({ status: CASE_STATUSES.find((one) => one === value) })}
        >
          <option value="">{t('all')}</option>
          {CASE_STATUSES.filter((status) => reviews || status !== 'review').map((status) => (
            <option key={status} value={status}>
              {words(`caseStatus.${status}`)}
            </option>
          ))}
        </Chip>
        <Chip
          name={t('category')}
          value={filter.category}
          onChange={(value) => go({ category: CATEGORIES.find((one) => one === value) })}
        >
          <option value="">{t('all')}</option>
          {CATEGORIES.map((category) => (
            <option key={category} value={category}>
              {words(`category.${category}`)}
            </option>
          ))}
        </Chip>
        {technicians.length > 0 && (
          <Chip
            name={t('technician')}
            value={filter.technician}
            onChange={(technician) => go({ technician })}
          >
            <option value="">{t('everybody')}</option>
            {technicians.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Chip>
        )}
        <Chip
          name={t('period')}
          value={filter.period}
          onChange={(value) => go({ period: CASE_PERIODS.find((one) => one === value) })}
        >
          <option value="">{t('all')}</option>
          {CASE_PERIODS.map((period) => (
            <option key={period} value={period}>
              {t(`periods.${period}`)}
            </option>
          ))}
        </Chip>
        {on && (
          <Link
            href={filterAddress({ view: filter.view })}
            prefetch={false}
            className="px-1.5 font-bold text-accent hover:underline"
          >
            {t('clear')}
          </Link>
        )}
        <Button
          kind="text"
          size="small"
          onClick={() => {
            void navigator.clipboard.writeText(location.href).then(() => setCopied(true));
          }}
        >
          <Link2 aria-hidden="true" className="size-4" />
          <span aria-live="polite">{copied ? action('copied') : t('link')}</span>
        </Button>
        <span className="ml-auto text-muted">{aside}</span>
      </div>
    </>
  );
}
