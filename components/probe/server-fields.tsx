'use client';

import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { MAIL_SECURITIES } from '@/lib/diagnosis/providers/provider-terms';
import { useTranslations } from '@/lib/i18n/use-translations';
import { type ServerFields as Fields, type WrongField, withProtocol } from './probe-fields';

type Protocol = 'imap' | 'pop' | 'smtp';

/** One server as it stands in the mail program, or left out. */
export function ServerFields<Spoken extends Protocol>({
  end,
  protocols,
  value,
  wrong,
  onChange,
}: {
  end: 'receiving' | 'sending';
  protocols: readonly Spoken[];
  value: Fields<Spoken>;
  wrong: readonly WrongField[];
  onChange: (value: Fields<Spoken>) => void;
}) {
  const t = useTranslations('probe');
  const choices: (Spoken | 'none')[] = [...protocols, 'none'];
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-15 font-bold">{t(end)}</legend>
      <Segmented
        label={t(end)}
        clearable={false}
        segments={choices.map((protocol) => ({
          value: protocol,
          label: protocol === 'none' ? t('none') : t(`protocol.${protocol}`),
          soft: protocol === 'none',
        }))}
        value={value.protocol}
        onChange={(protocol) => protocol && onChange(withProtocol(value, protocol))}
      />
      {value.protocol !== 'none' && (
        <div className="mt-2 grid gap-2 sm:grid-cols-[minmax(0,1fr)_8em]">
          <TextField
            label={t(`host.${end}`)}
            value={value.host}
            maxLength={253}
            autoCapitalize="none"
            spellCheck={false}
            onChange={(event) => onChange({ ...value, host: event.target.value })}
            error={wrong.includes(`${end}.host`) ? t('wrong.host') : undefined}
          />
          <TextField
            label={t(`port.${end}`)}
            inputMode="numeric"
            value={value.port}
            maxLength={5}
            onChange={(event) => onChange({ ...value, port: event.target.value })}
            error={wrong.includes(`${end}.port`) ? t('wrong.port') : undefined}
          />
          <Segmented
            label={t(`encryption.${end}`)}
            clearable={false}
            className="sm:col-span-2"
            segments={MAIL_SECURITIES.map((one) => ({ value: one, label: t(`security.${one}`) }))}
            value={value.security}
            onChange={(security) => security && onChange({ ...value, security })}
          />
        </div>
      )}
    </fieldset>
  );
}
