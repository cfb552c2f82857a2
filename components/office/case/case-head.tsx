import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { Notice } from '@/components/ui/notice';
import type { CaseState as State } from '@/lib/case/state';
import { nextAppointment } from '@/lib/case/status';
import type { CustomerState } from '@/lib/customer/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { CaseState } from '../case-state';
import { LongText } from '../long-text';

/** Where we are, whose trouble it is, and how it stands. */
export function CaseHead({
  state,
  customer,
  technician,
  now,
  children,
}: {
  state: State;
  customer: CustomerState | null;
  technician: string;
  now: string;
  /** The actions. */
  children: ReactNode;
}) {
  const t = useTranslations('office');
  const formats = useFormats();
  const { root } = state;
  const visit = state.visits.findLast(({ arrivedAt }) => arrivedAt !== null);
  const planned = nextAppointment(state);
  const when = visit?.arrivedAt
    ? t('case.visit', {
        when: `${formats.dayTime(visit.arrivedAt)}${visit.leftAt ? `–${formats.time(visit.leftAt)}` : ''}`,
      })
    : planned && t('case.planned', { when: formats.dayTime(planned.startsAt) });
  const since =
    root.status === 'review' && root.resultAt ? Date.parse(now) - Date.parse(root.resultAt) : null;
  return (
    <>
      <header className="grid items-end gap-x-4 gap-y-2 lg:grid-cols-[minmax(0,1fr)_auto]">
        <div className="min-w-0">
          <p className="flex flex-wrap gap-x-2 text-muted">
            <span>
              <Link
                href="/cases"
                prefetch={false}
                className="text-accent underline decoration-1 underline-offset-3"
              >
                {t('list.title')}
              </Link>{' '}
              › {root.number}
            </span>
            {customer && (
              <span className="max-w-full">
                <Link
                  href={`/customers/${customer.root.id}`}
                  prefetch={false}
                  title={customer.root.name}
                  className="inline-block max-w-[min(30rem,84vw)] truncate align-bottom text-accent underline decoration-1 underline-offset-3"
                >
                  {customer.root.name}
                </Link>{' '}
                {customer.root.contact}
              </span>
            )}
            {when && (
              <span>
                {when} {technician}
              </span>
            )}
          </p>
          <h1 className="palt text-20">
            {root.headline}{' '}
            <span className="ml-1 inline-flex items-center gap-1.5 rounded-chip bg-accent-tint px-2 align-[2px] text-13 leading-[24px] [--behind:var(--accent-tint)]">
              <CaseState status={root.status} result={root.result} />
              {since !== null && formats.duration(since)}
            </span>
          </h1>
        </div>
        {children}
      </header>
      {root.lateAt && root.status !== 'closed' && (
        <Notice tone="attention" className="mt-3">
          {t('case.late')}
        </Notice>
      )}
      {root.reviewNote && (
        <Notice title={t('case.reviewNote')} className="mt-3">
          <LongText text={root.reviewNote} />
        </Notice>
      )}
    </>
  );
}
