'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { SectionHead } from '@/components/ui/section-head';
import { useFormats } from '@/lib/i18n/use-formats';
import type { ListedPaper } from '@/lib/report/listed-papers';
import type { WantedPaper } from '@/lib/report/wanted-paper';
import { Dotted } from '../dotted';
import { CreditDialog } from './credit-dialog';
import { type IssuePaper, useIssuePaper } from './use-issue-paper';

type FeePaper = Exclude<WantedPaper['kind'], 'credit'>;

/** Estimates, invoices, receipts and credit notes of a case: number, date, amount, the PDF; to issue and to correct. */
export function PaperList({
  caseId,
  papers,
  possible,
  issuePaper,
}: {
  caseId: string;
  /** The newest first. */
  papers: readonly ListedPaper[];
  /** What can be issued as the case stands. */
  possible: readonly FeePaper[];
  issuePaper: IssuePaper;
}) {
  const t = useTranslations('office.papers');
  const words = useTranslations('words.paper');
  const formats = useFormats();
  const { issue, busy, problem } = useIssuePaper(caseId, issuePaper);
  const [corrected, setCorrected] = useState<ListedPaper | null>(null);
  return (
    <section aria-label={t('title')}>
      <SectionHead title={t('title')} count={papers.length || undefined} />
      {papers.length === 0 && <p className="py-2 text-muted">{t('none')}</p>}
      <ul>
        {papers.map((paper) => (
          <li key={paper.id} className="border-b border-line py-1.5 leading-normal">
            <div className="flex flex-wrap items-baseline gap-x-2">
              <b>{words(paper.kind)}</b>
              <span>{formats.yen(paper.total)}</span>
              <a
                href={`/api/papers/${caseId}/${paper.id}`}
                target="_blank"
                rel="noreferrer"
                aria-label={t('pdfOf', { number: paper.number })}
                className="ml-auto font-bold text-accent hover:underline"
              >
                {t('pdf')}
              </a>
            </div>
            <p className="text-muted">
              <Dotted parts={[paper.number, formats.shortDayTime(paper.issuedAt), paper.addressee]} />
            </p>
            {(paper.kind === 'invoice' || paper.kind === 'receipt') && (
              <p className="flex flex-wrap items-center gap-x-2">
                {paper.standing < paper.total && (
                  <span className="text-muted">
                    {t('givenBack', { amount: formats.yen(paper.total - paper.standing) })}
                  </span>
                )}
                {paper.standing > 0 && (
                  <Button
                    kind="text"
                    size="small"
                    className="-ml-3"
                    aria-label={t('correctOf', { number: paper.number })}
                    onClick={() => setCorrected(paper)}
                  >
                    {t('correct')}
                  </Button>
                )}
              </p>
            )}
          </li>
        ))}
      </ul>
      {problem && (
        <Notice tone="faulty" urgent className="mt-2">
          {problem}
        </Notice>
      )}
      {possible.length > 0 && (
        <div className="mt-2 flex flex-wrap gap-2">
          {possible.map((kind) => (
            <Button key={kind} size="small" disabled={busy} onClick={() => void issue({ kind })}>
              {t('issue', { paper: words(kind) })}
            </Button>
          ))}
        </div>
      )}
      {corrected && (
        <CreditDialog
          key={corrected.id}
          caseId={caseId}
          paper={corrected}
          issuePaper={issuePaper}
          onClose={() => setCorrected(null)}
        />
      )}
    </section>
  );
}
