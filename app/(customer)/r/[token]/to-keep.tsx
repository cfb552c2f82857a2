import { FileText } from 'lucide-react';
import type { ReactNode } from 'react';
import { buttonClass } from '@/components/ui/button';
import { getTranslations } from '@/lib/i18n/get-translations';
import type { Locale } from '@/lib/i18n/locales';
import type { Write } from '@/lib/report/document';
import type { OpenReport } from '@/lib/server/customer-link/read-report';

const Links = ({ title, children }: { title: string; children: ReactNode }) => (
  <nav aria-label={title} className="report-screen mt-5">
    <p className="text-[0.85em] text-muted">{title}</p>
    <ul>{children}</ul>
  </nav>
);

const rowClass = 'flex min-h-14 flex-wrap items-center gap-x-3 py-1.5 text-accent';

/** What the customer can take along: the report as a PDF, the papers, and the versions that were issued before. */
export async function ToKeep({
  opened,
  locale,
  address,
  write,
}: {
  opened: OpenReport;
  locale: Locale;
  address: string;
  write: Write;
}) {
  const t = await getTranslations({ locale, namespace: 'customer.report' });
  const words = await getTranslations({ locale, namespace: 'words.paper' });
  const { revision } = opened.issued.report;
  const others = opened.revisions.filter((other) => other.revision < revision);
  return (
    <>
      <a
        href={`${address}/pdf?v=${revision}`}
        className={`report-screen ${buttonClass('primary', 'large', 'mt-5 min-h-17 w-full py-2 text-[1.1em] whitespace-normal')}`}
      >
        <FileText aria-hidden="true" className="size-[1.2em] flex-none" />
        <span>
          {t('pdf')}
          <small className="block text-[0.8em] font-normal">{t('pdfHint')}</small>
        </span>
      </a>
      {opened.papers.length > 0 && (
        <Links title={t('papers')}>
          {opened.papers.map((paper) => (
            <li key={paper.id} className="border-b border-line">
              <a href={`${address}/papers/${paper.id}`} className={rowClass}>
                <b className="underline">{t('paperPdf', { paper: words(paper.kind) })}</b>
                <span className="ml-auto text-ink">{write.yen(paper.total)}</span>
                <small className="w-full text-[0.8em] text-muted">{paper.number}</small>
              </a>
            </li>
          ))}
        </Links>
      )}
      {others.length > 0 && (
        <Links title={t('earlier')}>
          {others.map((other) => (
            <li key={other.revision} className="border-b border-line">
              <a href={`${address}?v=${other.revision}&lang=${locale}`} className={`${rowClass} underline`}>
                {t('revision', { revision: other.revision, time: write.dateTime(other.issuedAt) })}
              </a>
            </li>
          ))}
        </Links>
      )}
    </>
  );
}
