'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import { useTranslations } from '@/lib/i18n/use-translations';
import { type ProbeFields, requestOf, type WrongField } from './probe-fields';
import { ServerFields } from './server-fields';
import { SignInFields } from './sign-in-fields';

/**
 * What to probe.
 * @param suggestedBy the company whose servers stand in the fields already
 * @param signInAllowed the shop lets probes sign in
 */
export function ProbeForm({
  fields,
  suggestedBy,
  signInAllowed,
  onChange,
  onStart,
}: {
  fields: ProbeFields;
  suggestedBy: string | null;
  signInAllowed: boolean;
  onChange: (patch: Partial<ProbeFields>) => void;
  onStart: (request: ProbeRequest) => void;
}) {
  const t = useTranslations('probe');
  const [wrong, setWrong] = useState<WrongField[]>([]);
  const start = () => {
    const request = requestOf(signInAllowed ? fields : { ...fields, signIn: false });
    setWrong(Array.isArray(request) ? request : []);
    if (!Array.isArray(request)) onStart(request);
  };
  return (
    <form
      noValidate
      autoComplete="off"
      className="@container grid gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        start();
      }}
    >
      <TextField
        label={t('address')}
        inputMode="email"
        autoCapitalize="none"
        spellCheck={false}
        value={fields.address}
        maxLength={320}
        onChange={(event) => onChange({ address: event.target.value })}
        error={wrong.includes('address') ? t('wrong.address') : undefined}
      />
      {suggestedBy && (
        <p className="-mt-2 text-15 leading-normal text-muted">{t('suggested', { name: suggestedBy })}</p>
      )}
      <div className="grid gap-4 @2xl:grid-cols-2">
        <ServerFields
          end="receiving"
          protocols={['imap', 'pop']}
          value={fields.receiving}
          wrong={wrong}
          onChange={(receiving) => onChange({ receiving })}
        />
        <ServerFields
          end="sending"
          protocols={['smtp']}
          value={fields.sending}
          wrong={wrong}
          onChange={(sending) => onChange({ sending })}
        />
      </div>
      <div>
        <p className="mb-1 text-15">{t('place')}</p>
        <Segmented
          label={t('place')}
          fit
          clearable={false}
          segments={(['no', 'yes'] as const).map((value) => ({ value, label: t(`there.${value}`) }))}
          value={fields.there ? 'yes' : 'no'}
          onChange={(there) => onChange({ there: there === 'yes' })}
        />
        <p className="mt-1 text-14 leading-normal text-muted">{t('placeHint')}</p>
      </div>
      <SignInFields allowed={signInAllowed} fields={fields} wrong={wrong} onChange={onChange} />
      {wrong.includes('servers') && (
        <p role="alert" className="font-bold text-faulty">
          {t('wrong.servers')}
        </p>
      )}
      <Button type="submit" kind="primary" className="justify-self-end">
        {t('start')}
      </Button>
    </form>
  );
}
