'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { HeadCell } from '@/components/ui/table';
import type { ListedCase } from '@/lib/case/listed-case';
import { CaseRow } from './case-row';

/** The cases of a page. Column widths are given, so that lines do not jump from page to page. */
export function CaseTable({
  cases,
  words,
  userNames,
  alone,
  now,
}: {
  cases: readonly ListedCase[];
  words: readonly string[];
  userNames: Readonly<Record<string, string>>;
  alone: boolean;
  now: string;
}) {
  const t = useTranslations('office.list');
  const family = (id: string | null) => (id === null ? '' : (userNames[id]?.split(/\s/)[0] ?? ''));
  return (
    <table className="w-full table-fixed border-collapse text-left text-13 max-md:block">
      <caption className="sr-only">{t('title')}</caption>
      <colgroup className="max-md:hidden">
        <col className="w-[164px]" />
        <col className="w-[122px]" />
        <col className="w-[188px]" />
        <col />
        {!alone && <col className="w-[92px]" />}
        <col className="w-[132px]" />
        <col className="w-[168px]" />
      </colgroup>
      <thead className="max-md:sr-only">
        <tr>
          <HeadCell>{t('state')}</HeadCell>
          <HeadCell>{t('number')}</HeadCell>
          <HeadCell>{t('customer')}</HeadCell>
          <HeadCell>{t('trouble')}</HeadCell>
          {!alone && <HeadCell>{t('technician')}</HeadCell>}
          <HeadCell>{t('visit')}</HeadCell>
          <HeadCell className="text-right!">{t('progress')}</HeadCell>
        </tr>
      </thead>
      <tbody className="max-md:block">
        {cases.map((listed) => (
          <CaseRow
            key={listed.id}
            listed={listed}
            words={words}
            technician={alone ? null : family(listed.technicianId)}
            now={now}
          />
        ))}
      </tbody>
    </table>
  );
}
