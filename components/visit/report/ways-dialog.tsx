'use client';

import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useSaving } from '@/lib/tablet/tablet-context';
import { useMailOffered } from '@/lib/tablet/use-public-url';
import { CustomerLanguage } from '../customer-view/customer-language';
import { MailWay } from './mail-way';
import { PostWay } from './post-way';
import { SendWays } from './send-ways';
import type { ShareLink } from './use-share-link';

/** Every way to hand the report over beside the code on the screen. What is sent holds the link, never its PIN. */
export function WaysDialog({
  share,
  open,
  onClose,
  onPrint,
}: {
  share: ShareLink;
  open: boolean;
  onClose: () => void;
  onPrint: () => void;
}) {
  const t = useTranslations('visit.reportStep.ways');
  const { saving } = useSaving();
  const mail = useMailOffered();
  const { secret, local } = share;
  return (
    <Dialog open={open} onClose={onClose} title={t('title')} width="large">
      {open && secret && (
        <>
          {local ? (
            <Notice tone="attention">{t('local')}</Notice>
          ) : (
            <p className="text-muted">
              {secret.pin !== null && t('noPin')} {saving.unsent > 0 && t('opens')}
            </p>
          )}
          <div className="mt-4 grid gap-3 sm:grid-cols-2">
            <CustomerLanguage>
              <SendWays share={share} words={t} onPrint={onPrint} />
            </CustomerLanguage>
          </div>
          {mail && !local && <MailWay secret={secret} onDone={onClose} />}
          <PostWay onDone={onClose} />
        </>
      )}
    </Dialog>
  );
}
