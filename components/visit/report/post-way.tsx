'use client';

import { Mailbox } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { TextField } from '@/components/ui/text-field';
import { orNull } from '@/lib/mutation/text';
import { useTranslations } from '@/lib/i18n/use-translations';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { WayForm } from './way-form';

/** Has the office print the report and send it by post. */
export function PostWay({ onDone }: { onDone: () => void }) {
  const t = useTranslations('visit.reportStep.ways');
  const change = useChange();
  const [to, setTo] = useState('');
  const send = async () => {
    const args = { id: newId(), to: orNull(to) };
    if (await change('report.post-request', args, { said: t('postSaid') })) onDone();
  };
  return (
    <WayForm icon={Mailbox} title={t('post')} hint={t('postHint')} onSend={() => void send()}>
      <TextField
        label={t('postTo')}
        value={to}
        maxLength={500}
        onChange={(event) => setTo(event.target.value)}
        className="min-w-0 flex-1 basis-72"
      />
      <Button type="submit" kind="line">
        {t('postSend')}
      </Button>
    </WayForm>
  );
}
