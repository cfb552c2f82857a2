import { Star } from 'lucide-react';
import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { SectionHead } from '@/components/ui/section-head';
import { StateIcon } from '@/components/ui/state-icon';
import type { BoardDay } from '@/lib/case/board';
import { PHASES, RESULTS } from '@/lib/case/terms';
import { shortName } from '@/lib/customer/short-name';
import { useFormats } from '@/lib/i18n/use-formats';
import { Dotted } from '../dotted';

const DAY = 86_400_000;
const LONG = 3_600_000;

function QueueRow({ caseId, children, columns }: { caseId: string; children: ReactNode; columns: string }) {
  return (
    <li>
      <Link
        href={`/cases/${caseId}`}
        data-row-link
        prefetch={false}
        className={`grid min-h-[51px] items-center gap-x-2.5 border-b border-line py-1 text-13 leading-snug outline-none hover:bg-surface focus-visible:bg-accent-tint focus-visible:inset-shadow-[3px_0_0_var(--accent)] ${columns}`}
      >
        {children}
      </Link>
    </li>
  );
}

const line = 'overflow-hidden text-ellipsis whitespace-nowrap';

/** Attempts that still wait for somebody, the oldest first, each as long as it has been. */
export function WaitQueue({ waits, now }: { waits: BoardDay['waits']; now: string }) {
  const t = useTranslations('office.board');
  const words = useTranslations('words.phase');
  const formats = useFormats();
  const length = (at: string) => Date.parse(now) - Date.parse(at);
  const longest = Math.max(1, ...waits.map(({ startedAt }) => length(startedAt)));
  return (
    <section aria-label={t('waits')}>
      <SectionHead title={t('waits')} count={waits.length} aside={t('waitsOrder')} />
      {waits.length === 0 && <p className="py-2 text-13 text-muted">{t('noWaits')}</p>}
      <ul>
        {waits.map((wait) => {
          const age = length(wait.startedAt);
          const old = age > (wait.phase === 'wait-queue' ? LONG : DAY);
          const phase = PHASES.find((one) => one === wait.phase);
          return (
            <QueueRow
              key={`${wait.caseId} ${wait.startedAt}`}
              caseId={wait.caseId}
              columns="grid-cols-[76px_minmax(0,1fr)_auto]"
            >
              <span className={`text-right font-bold ${old ? 'text-attention' : ''}`}>
                {formats.duration(age)}
                <span
                  aria-hidden="true"
                  className={`mt-[3px] ml-auto block h-1 rounded-[2px] ${old ? 'bg-attention' : 'bg-line-strong'}`}
                  style={{ width: `${Math.max(6, (age / longest) * 100)}%` }}
                />
              </span>
              <span className="min-w-0">
                <span className={`block ${line}`}>
                  <b>{wait.title}</b> {shortName(wait.customerName)}
                </span>
                <span className={`block text-muted ${line}`}>
                  <Dotted parts={[wait.number, wait.personName]} />
                </span>
              </span>
              <span className="text-right whitespace-nowrap text-muted">
                {wait.customerMust ? t('customerMust') : phase && words(phase)}
              </span>
            </QueueRow>
          );
        })}
      </ul>
    </section>
  );
}

/** Cases that wait to be approved. */
export function ReviewQueue({
  reviews,
  userNames,
  now,
}: {
  reviews: BoardDay['reviews'];
  userNames: Readonly<Record<string, string>>;
  now: string;
}) {
  const t = useTranslations('office.board');
  const words = useTranslations('words.result');
  const formats = useFormats();
  return (
    <section aria-label={t('reviews')}>
      <SectionHead title={t('reviews')} count={reviews.length} aside={t('reviewsOrder')} />
      {reviews.length === 0 && <p className="py-2 text-13 text-muted">{t('noReviews')}</p>}
      <ul>
        {reviews.map((review) => {
          const result = RESULTS.find((one) => one === review.result);
          return (
            <QueueRow key={review.caseId} caseId={review.caseId} columns="grid-cols-[minmax(0,1fr)_auto]">
              <span className="min-w-0">
                <span className={`block ${line}`}>
                  <b>{shortName(review.customerName)}</b> {review.causeWords ?? review.headline}
                </span>
                <span className={`block text-muted ${line}`}>
                  <Dotted
                    parts={[
                      review.number,
                      userNames[review.technicianId ?? '']?.split(/\s/)[0],
                      result && words(result),
                      review.revision !== null && t(review.opened ? 'opened' : 'notOpened'),
                    ]}
                  />
                </span>
              </span>
              <span className="text-right whitespace-nowrap text-muted">
                {review.score === null ? (
                  t('noScore')
                ) : (
                  <span className="inline-flex items-center gap-0.5 font-bold text-attention">
                    <Star aria-hidden="true" className="size-4 fill-current" />
                    {review.score}
                  </span>
                )}
                <span className="block">
                  {review.resultAt &&
                    t('ago', { length: formats.duration(Date.parse(now) - Date.parse(review.resultAt)) })}
                </span>
              </span>
            </QueueRow>
          );
        })}
      </ul>
    </section>
  );
}

/** What needs somebody now, and why. */
export function UrgentQueue({ urgent }: { urgent: BoardDay['urgent'] }) {
  const t = useTranslations('office.board');
  const formats = useFormats();
  return (
    <section aria-label={t('attention')}>
      <SectionHead title={t('attention')} count={urgent.length} aside={t('attentionOrder')} />
      {urgent.length === 0 && <p className="py-2 text-13 text-muted">{t('noAttention')}</p>}
      <ul>
        {urgent.map((one) => (
          <QueueRow key={one.caseId} caseId={one.caseId} columns="grid-cols-[20px_minmax(0,1fr)_auto]">
            <StateIcon shape="attention" className="text-attention" />
            <span className="min-w-0">
              <span className={`block ${line}`}>
                <b>{shortName(one.customerName)}</b> {one.headline}
              </span>
              <span className={`block text-muted ${line}`}>{t(`why.${one.why}`)}</span>
            </span>
            <span className="text-right whitespace-nowrap text-muted">
              {formats.shortDayTime(one.openedAt)}
            </span>
          </QueueRow>
        ))}
      </ul>
    </section>
  );
}
