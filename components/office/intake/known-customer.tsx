'use client';

import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { EmptyState } from '@/components/ui/empty-state';
import { SectionHead } from '@/components/ui/section-head';
import type { CustomerCard } from '@/lib/customer/card';
import { useFormats } from '@/lib/i18n/use-formats';
import { CaseState } from '../case-state';

/** A known customer: how to reach them, where they are, and what was done for them before. */
export function KnownCustomer({
  card,
  userNames,
  onChange,
}: {
  card: CustomerCard;
  userNames: Readonly<Record<string, string>>;
  onChange: () => void;
}) {
  const t = useTranslations('intake.customer');
  const find = useTranslations('intake.find');
  const formats = useFormats();
  const facts: [label: string, value: string][] = [
    [t('phones'), formats.list(card.phones.map(formats.phone))],
    [t('machines'), formats.list(card.machines.map((machine) => machine.label))],
    [t('note'), card.note ?? ''],
  ];
  return (
    <div className="text-13 leading-relaxed">
      {card.kana && <p className="text-muted">{card.kana}</p>}
      <div className="flex items-start gap-2">
        <h3 className="min-w-0 flex-1 text-17">
          {card.name} {card.contact ?? ''}
        </h3>
        <Button kind="text" size="small" className="-my-1 -mr-3" onClick={onChange}>
          {find('change')}
        </Button>
      </div>
      <dl className="mt-2 mb-4 grid grid-cols-[60px_1fr] gap-x-2.5 gap-y-1">
        {facts
          .filter(([, value]) => value !== '')
          .map(([label, value]) => (
            <div key={label} className="contents">
              <dt className="text-muted">{label}</dt>
              <dd className="whitespace-pre-line">{value}</dd>
            </div>
          ))}
      </dl>
      <SectionHead title={t('earlier')} count={card.casesInAll} />
      {card.cases.length === 0 && <EmptyState title={t('noEarlier')} className="mt-3 py-4" />}
      <ul>
        {card.cases.map((earlier) => (
          <li key={earlier.id}>
            <Link
              href={`/cases/${earlier.id}`}
              prefetch={false}
              target="_blank"
              className="grid grid-cols-[104px_1fr_auto] items-baseline gap-x-2 border-b border-line py-2 leading-normal hover:bg-surface"
            >
              <span className="whitespace-nowrap text-muted">
                {formats.date(earlier.openedAt).replace(/\(.\)$/, '')}
              </span>
              <span>
                <b className="block">{earlier.headline}</b>
                {userNames[earlier.technicianId ?? ''] ?? ''}
              </span>
              <CaseState status={earlier.status} result={earlier.result} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
