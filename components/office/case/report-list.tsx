import { Eye, Star } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import type { CaseState, Row } from '@/lib/case/state';
import type { ReadingDevice } from '@/lib/report/reading-device';
import { useFormats } from '@/lib/i18n/use-formats';
import { Dotted } from '../dotted';

/** The issued revisions, the newest first: whether signed, whether opened, the PDF. */
export function ReportList({
  state,
  userNames,
  views,
}: {
  state: CaseState;
  userNames: Readonly<Record<string, string>>;
  /** When and on what the report was opened by a customer, the newest first. */
  views: readonly { at: string; device: ReadingDevice }[];
}) {
  const t = useTranslations('office.report');
  const formats = useFormats();
  const reports = state.reports.toSorted((a, b) => b.revision - a.revision);
  return (
    <>
      <SectionHead title={t('title')} />
      {reports.length === 0 && <p className="py-2 text-muted">{t('none')}</p>}
      {reports.map((report, index) => {
        const signature = state.signatures.findLast(({ reportId }) => reportId === report.id);
        const next = reports[index - 1];
        // Whoever opens a link reads the newest revision of that moment.
        const opened = views.filter(({ at }) => at >= report.issuedAt && (!next || at < next.issuedAt));
        const signed =
          signature?.kind === 'signed'
            ? t('signed')
            : signature?.reason
              ? t('declined', { reason: signature.reason })
              : t('unsigned');
        const by = [
          formats.shortDayTime(report.issuedAt),
          userNames[report.issuedById]?.split(/\s/)[0],
          signed,
        ];
        return (
          <div key={report.id} className="border-b border-line py-2">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <b className="text-15">{t('revision', { revision: report.revision })}</b>
              <span className="text-muted">
                <Dotted parts={by} />
              </span>
              <a
                href={`/api/reports/${state.root.id}?revision=${report.revision}`}
                target="_blank"
                rel="noreferrer"
                data-pdf={index === 0 || undefined}
                className="ml-auto font-bold text-accent hover:underline"
              >
                {t('pdf')}
              </a>
            </div>
            {report.changeNote}
            <Opened views={opened} />
          </div>
        );
      })}
      {state.ratings.map((rating) => (
        <Voice key={rating.id} rating={rating} />
      ))}
    </>
  );
}

/** When a version was opened, the last time first; the others on a tap. */
function Opened({ views }: { views: readonly { at: string; device: ReadingDevice }[] }) {
  const t = useTranslations('office.report');
  const formats = useFormats();
  const told = views.map(({ at, device }) =>
    t('opened', { time: formats.shortDayTime(at), device: t(`device.${device}`) }),
  );
  const [last, ...before] = told;
  return (
    <div className={`flex items-baseline gap-1.5 ${last ? '' : 'text-muted'}`}>
      <Eye aria-hidden="true" className="size-4 self-center text-muted" />
      {before.length === 0 ? (
        (last ?? t('notOpened'))
      ) : (
        <details>
          <summary className="cursor-pointer">
            {last} <span className="text-muted">{t('times', { count: told.length })}</span>
          </summary>
          <ul className="text-muted">
            {before.map((line, at) => (
              // Two of one minute read alike.
              // oxlint-disable-next-line no-array-index-key
              <li key={at}>{line}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** What the customer thought, in their words. */
function Voice({ rating }: { rating: Row<'ratings'> }) {
  const t = useTranslations('office');
  const formats = useFormats();
  return (
    <figure className="mt-2.5 rounded-card border border-line-strong bg-surface px-3.5 py-2.5">
      <div className="flex items-center gap-0.5 text-attention">
        {[1, 2, 3, 4, 5].map((star) => (
          <Star
            key={star}
            aria-hidden="true"
            className={`size-4 ${star <= rating.score ? 'fill-current' : ''}`}
          />
        ))}
        <b className="ml-1.5 text-ink">{t('report.score', { score: rating.score })}</b>
        <span className="ml-auto text-muted">{formats.shortDayTime(rating.changedAt ?? rating.ratedAt)}</span>
      </div>
      {rating.words && (
        <blockquote className="mt-0.5 text-15 leading-relaxed">
          {t('summary.quote', { words: rating.words })}
        </blockquote>
      )}
      {rating.mayTell && <p className="text-muted">{t('report.mayTell')}</p>}
    </figure>
  );
}
