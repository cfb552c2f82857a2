'use client';

import { FileText, PenLine, Presentation } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useCallback, useState } from 'react';
import { Button } from '@/components/ui/button';
import { SECTIONS } from '@/lib/report/draft-sections';
import { useVisit } from '@/lib/tablet/visit-context';
import { Band, StepPage } from '../step-page';
import { Blockers } from './blockers';
import { CardDialog } from './card-dialog';
import { ChangedNotice } from './changed-notice';
import { ContractPaper } from './contract-paper';
import { EndDialog } from './end-dialog';
import { HandOver } from './hand-over';
import { Papers } from './papers';
import { Payment } from './payment';
import { PrintSheet } from './print-sheet';
import { PreviewDialog } from './preview-dialog';
import { ReportPhotos } from './report-photos';
import { SectionRow } from './section-row';
import { SignedBox } from './signed-box';
import type { TurnedPart } from './turned-footer';
import { TurnedReport } from './turned-report';
import { useEndVisit } from './use-end-visit';
import { useReport } from './use-report';
import { useShareLink } from './use-share-link';
import { WaysDialog } from './ways-dialog';

/** Step 6: the drafted report, the fee, the signature, and the link that the customer takes along. */
export function ReportStep() {
  const t = useTranslations('visit.reportStep');
  const { customer } = useVisit();
  const { content, draft, sections, report, signature, changed, mayIssue, issue } = useReport();
  const share = useShareLink();
  const end = useEndVisit(share.forget);
  const [shown, setShown] = useState<TurnedPart>();
  const [dialog, setDialog] = useState<'preview' | 'card' | 'ways' | 'end'>();
  const [printing, setPrinting] = useState(false);
  const printed = useCallback(() => setPrinting(false), []);
  const issued = report ? { report, signature } : null;
  const close = () => setDialog(undefined);
  const rows = SECTIONS.filter(
    (section) => section !== 'left' || sections.left.length > 0 || draft.stop !== null,
  );

  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      aside={
        <Button kind="text" size="small" className="-mr-3" onClick={() => setDialog('preview')}>
          <FileText aria-hidden="true" className="size-5" />
          {t('preview')}
        </Button>
      }
      quiet={
        share.secret && (
          <Button kind="text" className="-ml-5" onClick={() => setDialog('card')}>
            <PenLine aria-hidden="true" className="size-5" />
            {t('link.card')}
          </Button>
        )
      }
      actions={
        <>
          {end.possible && (
            <Button kind={share.secret ? 'primary' : 'plain'} onClick={() => setDialog('end')}>
              {t('end')}
            </Button>
          )}
          <Button
            kind={share.secret ? 'plain' : 'primary'}
            disabled={!report && !mayIssue}
            onClick={() => setShown(share.secret ? 'link' : signature ? 'sign' : 'report')}
          >
            <Presentation aria-hidden="true" className="size-5" />
            {t(signature ? 'give' : 'show')}
          </Button>
        </>
      }
    >
      <Blockers />
      <ContractPaper />
      {report && changed && (
        <ChangedNotice
          key={report.id}
          revision={report.revision + 1}
          mayIssue={mayIssue}
          onIssue={(note) => void issue(note)}
        />
      )}
      {rows.map((section) => (
        <SectionRow key={section} section={section} lines={sections[section]} />
      ))}
      <ReportPhotos />
      <Band label={t('pay.title')} className="pt-2.5 pb-3">
        <div className="grid gap-x-9 gap-y-4 lg:grid-cols-[minmax(0,1fr)_268px]">
          <Payment addressee={customer?.root.addressee ?? customer?.root.name ?? ''} />
          <SignedBox report={report} signature={signature} onRedo={() => setShown('sign')} />
        </div>
      </Band>
      <Papers />
      <HandOver share={share} onWays={() => setDialog('ways')} />
      <PreviewDialog open={dialog === 'preview'} onClose={close} content={draft} issued={null} />
      <CardDialog open={dialog === 'card'} onClose={close} share={share} />
      <WaysDialog
        open={dialog === 'ways'}
        onClose={close}
        share={share}
        onPrint={() => {
          close();
          setPrinting(true);
        }}
      />
      {printing && <PrintSheet content={content} issued={issued} onDone={printed} />}
      <EndDialog
        open={dialog === 'end'}
        onClose={close}
        answered={signature !== undefined}
        onEnd={() => void end.end()}
      />
      <TurnedReport
        from={shown}
        content={content}
        issued={issued}
        share={share}
        onAskSignature={async () => report !== undefined || issue(null)}
        onClose={() => setShown(undefined)}
      />
    </StepPage>
  );
}
