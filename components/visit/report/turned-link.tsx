'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Notice } from '@/components/ui/notice';
import { useFormats } from '@/lib/i18n/use-formats';
import { useSaving } from '@/lib/tablet/tablet-context';
import { QrCode } from './qr-code';
import type { ShareLink } from './use-share-link';

/** Code and PIN for the customer's own phone, as large as the screen allows. */
export function TurnedLink({ share }: { share: ShareLink }) {
  const t = useTranslations('visit.reportStep.turned');
  const link = useTranslations('visit.reportStep.link');
  const formats = useFormats();
  const { saving } = useSaving();
  const { secret, address, local } = share;
  if (!secret) return null;
  return (
    <div className="mx-auto grid min-h-full max-w-[60rem] content-center items-center gap-x-14 gap-y-5 px-5 py-6 sm:grid-cols-[auto_1fr] sm:px-14">
      <QrCode text={address} label={link('qr')} className="w-[min(56vw,22rem)] max-sm:mx-auto" />
      <div>
        <h1 className="palt text-[1.5em]">{t('linkTitle')}</h1>
        <p className="mt-2">{t(secret.pin === null ? 'scanNoPin' : 'scan')}</p>
        {secret.pin !== null && (
          <p className="mt-4">
            <span className="text-[0.85em] text-muted">{link('pin')}</span>
            <b className="block text-[3.4em] leading-tight tracking-[0.14em]">{secret.pin}</b>
          </p>
        )}
        <p className="mt-3 text-[0.85em] text-muted">
          {link(saving.unsent === 0 ? 'sent' : 'opens')}
          <span className="block">{link('until', { date: formats.date(secret.expiresAt) })}</span>
        </p>
        {local && (
          <Notice tone="attention" className="mt-4">
            {link('local')}
          </Notice>
        )}
      </div>
    </div>
  );
}
