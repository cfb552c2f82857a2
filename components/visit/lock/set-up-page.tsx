'use client';

import { Fingerprint } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Logo } from '@/components/ui/logo';
import { TextField } from '@/components/ui/text-field';
import { codeProblem, plainCode, SHORTEST_CODE } from '@/lib/sync/lock-rules';
import { type Gate, type Opened, openTablet } from '@/lib/tablet/open-tablet';
import { lockByCode, lockByPasskey } from '@/lib/tablet/protection/data-key';
import { makePasskey, offersPasskey } from '@/lib/tablet/protection/passkey';
import { setUp } from '@/lib/tablet/protection/unlock';

type Made = Awaited<ReturnType<typeof lockByCode>>;

/** Asks for what will protect this tablet: its own screen lock where that gives a secret, or a code. */
export function SetUpPage({
  gate,
  next,
}: {
  gate: Extract<Gate, { kind: 'set-up' }>;
  next: (opened: Opened) => void;
}) {
  const t = useTranslations('tablet.lock');
  const [code, setCode] = useState('');
  const [again, setAgain] = useState('');
  const [passkey, setPasskey] = useState(false);
  const [busy, setBusy] = useState(false);
  const [wrong, setWrong] = useState<'too-short' | 'too-simple' | 'different' | null>(null);
  const [failed, setFailed] = useState<string>();
  useEffect(() => void offersPasskey().then(setPasskey), []);
  const protect = async (make: () => Promise<Made | null>) => {
    if (busy) return;
    setBusy(true);
    setFailed(undefined);
    try {
      const made = await make();
      if (made) return next(await setUp(gate, made));
      setFailed(t('passkeyFailed'));
    } catch {
      setFailed(t('setUpFailed'));
    }
    setBusy(false);
  };
  const byCode = () => {
    const problem = codeProblem(code) ?? (plainCode(code) === plainCode(again) ? null : 'different');
    setWrong(problem);
    if (problem === null) void protect(() => lockByCode(code));
  };
  const byPasskey = async () => {
    const made = await makePasskey(gate.me);
    return made && lockByPasskey(made.credentialId, made.salt, made.secret);
  };
  const leave = async () => next(await openTablet());
  return (
    <main className="mx-auto grid min-h-dvh max-w-lg content-center px-6 py-10">
      <Logo className="mb-3 size-10" />
      <h1 className="text-26">{t('setUpTitle')}</h1>
      <p className="mt-2">{t('setUpBody')}</p>
      {gate.wanted === 'shop' && <p className="mt-2 text-muted">{t('setUpWanted')}</p>}
      {passkey && (
        <div className="mt-6 border-b border-line pb-6">
          <Button kind="primary" size="large" busy={busy} onClick={() => void protect(byPasskey)}>
            <Fingerprint aria-hidden="true" className="size-6" />
            {t('usePasskey')}
          </Button>
          <p className="mt-2 text-15 text-muted">{t('orCode')}</p>
        </div>
      )}
      <form
        noValidate
        className="mt-6 grid gap-3"
        onSubmit={(event) => {
          event.preventDefault();
          byCode();
        }}
      >
        <TextField
          type="password"
          label={t('newCode', { shortest: SHORTEST_CODE })}
          hint={t('newCodeHint')}
          autoComplete="new-password"
          value={code}
          onChange={(event) => setCode(event.target.value)}
          error={
            wrong === 'too-short'
              ? t('tooShort', { shortest: SHORTEST_CODE })
              : wrong === 'too-simple'
                ? t('tooSimple')
                : undefined
          }
        />
        <TextField
          type="password"
          label={t('codeAgain')}
          autoComplete="new-password"
          value={again}
          onChange={(event) => setAgain(event.target.value)}
          error={wrong === 'different' ? t('different') : undefined}
        />
        <div className="mt-2 flex flex-wrap items-center gap-3">
          <Button type="submit" kind={passkey ? 'plain' : 'primary'} busy={busy}>
            {t('protect')}
          </Button>
          {gate.wanted === 'own' && (
            <Button kind="text" onClick={() => void leave()}>
              {t('later')}
            </Button>
          )}
        </div>
        <p role="alert" className="text-15 font-bold text-faulty empty:hidden">
          {failed}
        </p>
      </form>
    </main>
  );
}
