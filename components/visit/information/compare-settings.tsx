'use client';

import { useState } from 'react';
import { Segmented } from '@/components/ui/segmented';
import { StateWord } from '@/components/ui/state-word';
import { TextField } from '@/components/ui/text-field';
import type { MailServer, Provider } from '@/lib/diagnosis/providers/provider';
import { MAIL_PROTOCOLS, MAIL_SECURITIES, type MailProtocol } from '@/lib/diagnosis/providers/provider-terms';
import { settingsAge } from '@/lib/diagnosis/providers/settings-age';
import { useFormats } from '@/lib/i18n/use-formats';
import { useTranslations } from '@/lib/i18n/use-translations';

/** What stands in the customer's mail program, held against the directory: today's, or how it once was. Keeps nothing. */
export function CompareSettings({ provider, domain }: { provider: Provider; domain: string }) {
  const t = useTranslations('visit.information.found');
  const [protocol, setProtocol] = useState<MailProtocol | null>(null);
  const [security, setSecurity] = useState<MailServer['security'] | null>(null);
  const [host, setHost] = useState('');
  const [port, setPort] = useState('');
  const number = Number(port.normalize('NFKC').trim());
  return (
    <details className="mt-1">
      <summary className="min-h-8 cursor-pointer py-1 text-14 text-muted">{t('compare')}</summary>
      <div className="mb-1 grid gap-x-3 gap-y-2 sm:grid-cols-[minmax(0,1fr)_7em]">
        <Segmented
          label={t('which')}
          segments={MAIL_PROTOCOLS.map((value) => ({ value, label: t(value) }))}
          value={protocol}
          onChange={setProtocol}
          className="sm:col-span-2"
        />
        <TextField label={t('host')} value={host} onChange={(event) => setHost(event.target.value)} />
        <TextField
          label={t('portNumber')}
          inputMode="numeric"
          value={port}
          onChange={(event) => setPort(event.target.value)}
        />
        <Segmented
          label={t('encryption')}
          segments={MAIL_SECURITIES.map((value) => ({ value, label: t(`security.${value}`) }))}
          value={security}
          onChange={setSecurity}
          className="sm:col-span-2"
        />
      </div>
      <div aria-live="polite">
        {protocol && security && host.trim() !== '' && number > 0 && (
          <Verdict
            age={settingsAge(provider, { protocol, host, port: number, security }, domain || undefined)}
            domain={domain}
          />
        )}
      </div>
    </details>
  );
}

const SHAPES = { current: 'ok', old: 'attention', other: 'attention', unknown: 'unknown' } as const;

function Verdict({ age, domain }: { age: ReturnType<typeof settingsAge>; domain: string }) {
  const t = useTranslations('visit.information.found');
  const { list } = useFormats();
  const { now, form, differs } = age;
  return (
    <>
      <StateWord shape={SHAPES[age.age]}>{t(`age.${age.age}`)}</StateWord>
      {form?.until && <span className="ml-2 text-muted">{t('until', { day: form.until })}</span>}
      {now && differs.length > 0 && (
        <span className="block">
          {t('change', { what: list(differs.map((what) => t(`differs.${what}`))) })}{' '}
          <b>{now.host.replace('{domain}', domain || t('anyDomain'))}</b>{' '}
          {t('port', { port: String(now.port) })} {t(`security.${now.security}`)}
        </span>
      )}
    </>
  );
}
