'use client';

import { Send } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { StateWord } from '@/components/ui/state-word';
import { useFormats } from '@/lib/i18n/use-formats';
import { useSaving } from '@/lib/tablet/tablet-context';
import { useVisit } from '@/lib/tablet/visit-context';
import { DispatchList } from './dispatch-list';
import { QrCode } from './qr-code';
import type { ShareLink } from './use-share-link';

/** The link that the customer takes with them: code, PIN, until when, and whether it opens yet. */
export function HandOver({ share, onWays }: { share: ShareLink; onWays: () => void }) {
  const t = useTranslations('visit.reportStep.link');
  const ways = useTranslations('visit.reportStep.ways');
  const formats = useFormats();
  const { state } = useVisit();
  const { saving } = useSaving();
  const { secret, made, address, local, mint } = share;
  if (secret === undefined) return null;
  if (secret === null) {
    if (!made) {
      return (
        <StateWord shape="not-checked" className="mt-3 text-15 whitespace-normal">
          {t('none')}
        </StateWord>
      );
    }
    return (
      <Notice
        title={t('elsewhere')}
        className="mt-3"
        action={state.reports.length > 0 && <Button onClick={() => void mint()}>{t('make')}</Button>}
      >
        {t('elsewhereHint')}
      </Notice>
    );
  }
  return (
    <>
      <div className="grid grid-cols-[auto_1fr] items-center gap-x-6 gap-y-2 pt-3 sm:grid-cols-[auto_auto_1fr]">
        <QrCode text={address} label={t('qr')} className="size-29" />
        <p>
          {secret.pin === null ? (
            t('noPin')
          ) : (
            <>
              <span className="text-15 text-muted">{t('pin')}</span>
              <b className="block text-[2.7rem] leading-tight tracking-[0.14em]">{secret.pin}</b>
            </>
          )}
        </p>
        <p className="border-line text-15 leading-relaxed max-sm:col-span-2 sm:border-l sm:pl-6">
          <b className="block">{t('ready')}</b>
          <span className="block text-muted">{t(saving.unsent === 0 ? 'sent' : 'opens')}</span>
          <span className="block text-muted">{t('until', { date: formats.date(secret.expiresAt) })}</span>
          <Button kind="text" size="small" className="-ml-3" onClick={onWays}>
            <Send aria-hidden="true" className="size-4.5" />
            {ways('open')}
          </Button>
        </p>
      </div>
      <DispatchList />
      {local && (
        <Notice tone="attention" className="mt-3">
          {t('local')}
        </Notice>
      )}
    </>
  );
}
