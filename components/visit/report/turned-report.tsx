'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { CustomerView } from '../customer-view/customer-view';
import { Button } from '@/components/ui/button';
import type { Issued } from '@/lib/report/build-document';
import type { ReportContent } from '@/lib/report/content';
import { ReportPaper } from './preview-dialog';
import { TurnedFooter, type TurnedPart } from './turned-footer';
import { TurnedLink } from './turned-link';
import { TurnedSign } from './turned-sign';
import type { ShareLink } from './use-share-link';

/** The report turned to the customer: to read, then the fee and the signature, then to take with them. */
export function TurnedReport({
  from,
  content,
  issued,
  share,
  onAskSignature,
  onClose,
}: {
  from: TurnedPart | undefined;
  content: ReportContent;
  issued: Issued | null;
  share: ShareLink;
  /** Issues the report where it was not yet; false where that was refused. */
  onAskSignature: () => Promise<boolean>;
  onClose: () => void;
}) {
  const t = useTranslations('visit.reportStep.turned');
  return (
    <CustomerView open={from !== undefined} onClose={onClose} label={t('label')}>
      {from && (
        <Parts from={from} content={content} issued={issued} share={share} onAskSignature={onAskSignature} />
      )}
    </CustomerView>
  );
}

function Parts({
  from,
  content,
  issued,
  share,
  onAskSignature,
}: Omit<Parameters<typeof TurnedReport>[0], 'onClose' | 'from'> & { from: TurnedPart }) {
  const t = useTranslations('visit.reportStep.turned');
  const [part, setPart] = useState<TurnedPart>(from);
  const toSign = async () => {
    if (await onAskSignature()) setPart('sign');
  };
  const open = (next: TurnedPart) => void (next === 'sign' ? toSign() : setPart(next));
  return (
    <div className="grid h-full grid-rows-[minmax(0,1fr)_auto]">
      <div className="min-h-0 overflow-y-auto">
        {part === 'report' && (
          <div className="mx-auto max-w-[44rem] px-5 pt-5 pb-8 sm:px-14 sm:pt-8">
            <ReportPaper content={content} issued={issued} />
            <Button
              kind="primary"
              className="mt-8 min-h-16 w-full text-[1.1em]"
              onClick={() => void toSign()}
            >
              {t('next')}
            </Button>
          </div>
        )}
        {part === 'sign' && (
          <TurnedSign content={content} issued={issued} onDone={() => setPart('link')} share={share} />
        )}
        {part === 'link' && <TurnedLink share={share} />}
      </div>
      <TurnedFooter part={part} issued={issued} linked={Boolean(share.secret)} onOpen={open} />
    </div>
  );
}
