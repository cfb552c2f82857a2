'use client';

import { useRef, useState } from 'react';
import { Button } from '@/components/ui/button';
import { useTranslations } from '@/lib/i18n/use-translations';
import { type LogoProblem, sendLogo } from './send-logo';

/** The shop's logo: chosen, seen, taken away; it counts once the form is saved. */
export function LogoField({
  hash,
  onChange,
  className = '',
}: {
  /** Of the kept picture; empty without a logo. */
  hash: string;
  onChange: (hash: string) => void;
  className?: string;
}) {
  const t = useTranslations('settings.shop.logo');
  const input = useRef<HTMLInputElement>(null);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<LogoProblem | null>(null);
  const send = async (file: File) => {
    setBusy(true);
    setProblem(null);
    const sent = await sendLogo(file);
    if ('hash' in sent) onChange(sent.hash);
    else setProblem(sent.problem);
    setBusy(false);
  };
  return (
    <fieldset className={`min-w-0 ${className}`}>
      <legend className="mb-1 text-13">{t('title')}</legend>
      <div className="flex flex-wrap items-center gap-2">
        {hash !== '' && (
          <img
            key={hash}
            src={`/api/logos/${hash}`}
            alt={t('alt')}
            className="mr-1 max-h-16 max-w-60 rounded-card border border-line bg-white object-contain p-1.5"
          />
        )}
        <input
          ref={input}
          type="file"
          accept="image/*"
          aria-label={t('choose')}
          className="sr-only"
          tabIndex={-1}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            // The same file may be chosen again after it was refused.
            target.value = '';
            if (file) void send(file);
          }}
        />
        <Button busy={busy} onClick={() => input.current?.click()}>
          {busy ? t('busy') : t(hash === '' ? 'choose' : 'replace')}
        </Button>
        {hash !== '' && (
          <Button kind="text" onClick={() => onChange('')}>
            {t('remove')}
          </Button>
        )}
      </div>
      <p className="mt-1 text-13 text-muted">{t('hint')}</p>
      {problem && (
        <p role="alert" className="text-13 font-bold text-faulty">
          {t(`problem.${problem}`)}
        </p>
      )}
    </fieldset>
  );
}
