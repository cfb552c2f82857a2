'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { DocumentFee } from '@/components/report/document-fee';
import { useReportWords } from '@/components/report/use-report-words';
import { StateWord } from '@/components/ui/state-word';
import { feeOf } from '@/lib/report/document-fee';
import type { Issued } from '@/lib/report/build-document';
import type { ReportContent } from '@/lib/report/content';
import { SignForm } from './sign-form';
import type { ShareLink } from './use-share-link';

/** The fee on the left, as it stands in the report, and the signature under it on the right. */
export function TurnedSign({
  content,
  issued,
  share,
  onDone,
}: {
  content: ReportContent;
  issued: Issued | null;
  share: ShareLink;
  onDone: () => void;
}) {
  const t = useTranslations('visit.reportStep.turned');
  const words = useTranslations('words.paidHow');
  const { say, write } = useReportWords(content.zone);
  const fee = feeOf(content, say, write);
  const { paidHow, asEstimated } = content.fee;
  const done = async () => {
    if (share.secret || (await share.mint())) onDone();
  };
  return (
    <div className="grid min-h-full lg:grid-cols-[456px_minmax(0,1fr)]">
      <section className="px-5 pt-6 pb-4 sm:px-14 sm:pt-7.5">
        <h1 className="palt text-[1.55em]">{t('fee')}</h1>
        <p className="mb-2 text-[0.9em]">{content.addressee.main}</p>
        {fee ? (
          <DocumentFee fee={{ ...fee, notes: fee.notes.slice(0, content.fee.rates.length) }} />
        ) : (
          <p>{t('noFee')}</p>
        )}
        {fee && asEstimated && (
          <StateWord shape="ok" className="mt-3 text-[0.9em]">
            {t('same')}
          </StateWord>
        )}
        {paidHow && (
          <dl className="mt-3 flex gap-4 border-t border-line pt-2 text-[0.9em]">
            <dt className="text-muted">{t('paidHow')}</dt>
            <dd>{words(paidHow)}</dd>
          </dl>
        )}
      </section>
      <section className="flex flex-col bg-surface px-5 pt-6 pb-6 sm:px-14 sm:pt-7.5 lg:border-l lg:border-line">
        <SignForm answer={issued?.signature?.kind} onDone={() => void done()} />
      </section>
    </div>
  );
}
