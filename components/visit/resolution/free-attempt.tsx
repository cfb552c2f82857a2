'use client';

import { Hand } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { ATTEMPT_CHANNELS } from '@/lib/case/terms';
import { Band } from '@/components/visit/step-page';
import { ChannelIcon } from './channel-icon';
import { usePeople } from './use-people';
import type { NewAttempt } from './use-start-attempt';

/** An attempt that no playbook proposes. */
export function FreeAttempt({
  number,
  onStart,
  onClose,
}: {
  number: number;
  onStart: (attempt: NewAttempt) => void;
  onClose: () => void;
}) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words.attemptChannel');
  const action = useTranslations('common.action');
  const { customer, technician } = usePeople();
  const [title, setTitle] = useState('');
  const [channel, setChannel] = useState<NewAttempt['channel']>('device');
  const [operator, setOperator] = useState<NewAttempt['operator']>('technician');
  const start = () =>
    title.trim() !== '' && onStart({ remedyId: null, title, channel, operator, customerMust: false });
  return (
    <Band label={t('free.title')} className="grid gap-3">
      <h2 className="text-20">{t('free.title')}</h2>
      <TextField
        label={t('free.what')}
        placeholder={t('free.whatHint')}
        value={title}
        maxLength={200}
        onChange={({ target }) => setTitle(target.value)}
        onEnter={start}
      />
      <Segmented
        label={t('free.channel')}
        columns={3}
        clearable={false}
        value={channel}
        segments={ATTEMPT_CHANNELS.map((value) => ({
          value,
          label: words(value),
          icon: <ChannelIcon channel={value} />,
        }))}
        onChange={(value) => value && setChannel(value)}
      />
      <div className="flex flex-wrap items-center justify-between gap-3">
        <Segmented
          fit
          label={t('free.operator')}
          clearable={false}
          value={operator}
          segments={[
            {
              value: 'customer',
              label: customer,
              icon: <Hand aria-hidden="true" className="size-[1.2em]" />,
            },
            { value: 'technician', label: technician },
          ]}
          onChange={(value) => value && setOperator(value)}
        />
        <div className="flex gap-3">
          <Button kind="text" onClick={onClose}>
            {action('cancel')}
          </Button>
          <Button kind="primary" disabled={title.trim() === ''} onClick={start}>
            {t('next.startNumber', { number })}
          </Button>
        </div>
      </div>
    </Band>
  );
}
