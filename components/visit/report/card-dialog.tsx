'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import type { ShareLink } from './use-share-link';

/** Address and PIN, large and letter by letter, for a card where there is no printer. */
export function CardDialog({
  share,
  open,
  onClose,
}: {
  share: ShareLink;
  open: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('visit.reportStep.link');
  return (
    <Dialog open={open} onClose={onClose} title={t('cardTitle')}>
      <p className="mb-3 text-muted">{t('cardHint')}</p>
      <dl>
        <dt className="text-15 text-muted">{t('address')}</dt>
        <dd className="mb-4 font-mono text-26 leading-snug break-words">
          {share.shortAddress.replace(/^https:\/\//, '')}
        </dd>
        {share.secret?.pin && (
          <>
            <dt className="text-15 text-muted">{t('pin')}</dt>
            <dd className="text-48 leading-tight font-bold tracking-[0.14em]">{share.secret.pin}</dd>
          </>
        )}
      </dl>
      {share.local && (
        <Notice tone="attention" className="mt-4">
          {t('local')}
        </Notice>
      )}
    </Dialog>
  );
}
