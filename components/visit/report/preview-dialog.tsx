'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { DocumentView } from '@/components/report/document-view';
import { useReportWords } from '@/components/report/use-report-words';
import { Dialog } from '@/components/ui/dialog';
import { buildDocument, type Issued } from '@/lib/report/build-document';
import type { ReportContent } from '@/lib/report/content';
import { ShownPhoto } from './shown-photo';
import { CustomerLanguage } from '../customer-view/customer-language';

/** The report as the customer reads it, in their language. */
export function ReportPaper({ content, issued }: { content: ReportContent; issued: Issued | null }) {
  const { say, write } = useReportWords(content.zone);
  return (
    <>
      <DocumentView
        document={buildDocument(content, issued, say, write)}
        photo={({ hash, alt }) => <ShownPhoto hash={hash} alt={alt} late={say('photo.late')} />}
      />
      {content.timesCorrected && <p className="mt-4 text-[0.85em] text-muted">{say('timesCorrected')}</p>}
    </>
  );
}

/** A look at the report before it is shown. */
export function PreviewDialog({
  content,
  issued,
  open,
  onClose,
}: {
  content: ReportContent;
  issued: Issued | null;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('visit.reportStep');
  return (
    <Dialog open={open} onClose={onClose} title={t('previewHint')} width="large">
      <CustomerLanguage>
        <ReportPaper content={content} issued={issued} />
      </CustomerLanguage>
    </Dialog>
  );
}
