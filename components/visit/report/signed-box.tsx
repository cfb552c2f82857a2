'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { SignaturePicture } from '@/components/report/signature-picture';
import { Button } from '@/components/ui/button';
import { StateWord } from '@/components/ui/state-word';
import { TimeText } from '@/components/ui/time-text';
import type { Report, Signature } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';

/** Whether the report was signed, by whom, or why not. */
export function SignedBox({
  report,
  signature,
  onRedo,
}: {
  report: Report | undefined;
  signature: Signature | undefined;
  onRedo: () => void;
}) {
  const t = useTranslations('visit.reportStep');
  const formats = useFormats();
  const name = signature?.name ?? '';
  return (
    <div className="min-w-0">
      <div className="flex min-h-8 items-baseline gap-2.5">
        <h2 className="text-17">{t('sign.title')}</h2>
        {signature && (
          <span className="ml-auto text-15 text-muted">
            <TimeText at={signature.signedAt} />
          </span>
        )}
      </div>
      <div className="grid min-h-31 place-content-center rounded-card border-[1.5px] border-line-strong bg-paper px-4 py-2 text-center text-15">
        {!signature && <StateWord shape="not-checked">{t('sign.none')}</StateWord>}
        {signature?.kind === 'declined' && (
          <>
            <StateWord shape="refused">{t('sign.declined')}</StateWord>
            <span>{signature.reason}</span>
          </>
        )}
        {signature?.drawing && (
          <SignaturePicture
            drawing={signature.drawing}
            label={t('sign.alt', { name })}
            className="h-25 max-w-full"
          />
        )}
      </div>
      {signature && (
        <p className="flex min-h-hit items-center text-15">
          {signature.kind === 'signed' && t('sign.name', { name })}
          <Button kind="text" size="small" className="-mr-3 ml-auto" onClick={onRedo}>
            {t('sign.redo')}
          </Button>
        </p>
      )}
      {report && (
        <p className="mt-1 text-14 text-muted">
          {t('issued', { revision: report.revision, time: formats.time(report.issuedAt) })}
        </p>
      )}
    </div>
  );
}
