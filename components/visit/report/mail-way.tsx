'use client';

import { Mail } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { isMailAddress, typedMailAddress } from '@/lib/customer/mail-address';
import { useTranslations } from '@/lib/i18n/use-translations';
import { keepLinkMail } from '@/lib/tablet/link-mails';
import { newId } from '@/lib/tablet/new-id';
import { useTablet } from '@/lib/tablet/tablet-context';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import type { LinkSecret } from './use-share-link';
import { WayForm } from './way-form';

/** Has the shop mail the link; without a network, once everything is sent. */
export function MailWay({ secret, onDone }: { secret: LinkSecret; onDone: () => void }) {
  const t = useTranslations('visit.reportStep.ways');
  const { caseId, customer } = useVisit();
  const { store } = useTablet().tablet;
  const change = useChange();
  const [typed, setTyped] = useState(customer?.root.email ?? '');
  const [wrong, setWrong] = useState(false);
  const send = async () => {
    const to = typedMailAddress(typed);
    setWrong(!isMailAddress(to));
    if (!isMailAddress(to)) return;
    const id = newId();
    // Kept before it is asked for: the end of the visit takes the link off this tablet.
    await keepLinkMail(store, { caseId, id, token: secret.token });
    if (await change('report.mail-request', { id, linkId: secret.id, to }, { said: t('mailSaid') })) onDone();
  };
  return (
    <WayForm icon={Mail} title={t('mail')} hint={t('mailHint')} onSend={() => void send()}>
      <TextField
        label={t('mailTo')}
        type="email"
        inputMode="email"
        autoComplete="off"
        value={typed}
        maxLength={300}
        onChange={(event) => setTyped(event.target.value)}
        error={wrong ? t('mailWrong') : undefined}
        className="min-w-0 flex-1 basis-72"
      />
      <Button type="submit" kind="line">
        {t('mailSend')}
      </Button>
    </WayForm>
  );
}
