'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Logo } from '@/components/ui/logo';
import { TextField } from '@/components/ui/text-field';
import type { Gate, Opened } from '@/lib/tablet/open-tablet';
import { passkeySecret } from '@/lib/tablet/protection/passkey';
import { unlock } from '@/lib/tablet/protection/unlock';
import type { TabletDatabase } from '@/lib/tablet/database';
import { signOut } from '@/lib/tablet/sign-out';
import { Tablet } from '@/lib/tablet/tablet';
import { ExportUnsent } from './export-unsent';
import { RunningClocks } from './running-clocks';
import { useSealedWork } from './use-sealed-work';

/** Asks for the code or the passkey; calls and waits go on in sight, and what is unsent goes out sealed. */
export function LockedPage({
  gate,
  next,
}: {
  gate: Extract<Gate, { kind: 'locked' }>;
  next: (opened: Opened) => void;
}) {
  const t = useTranslations('tablet.lock');
  const { me, db, lock } = gate;
  const unsent = useSealedWork(gate, next);
  const [code, setCode] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  const open = async () => {
    if (busy) return;
    setBusy(true);
    setProblem(undefined);
    try {
      const secret = lock.kind === 'code' ? code : await passkeySecret(lock.credentialId, lock.salt);
      const opened = secret === null ? null : await unlock(gate, secret);
      if (opened instanceof Tablet) return next(opened);
      if (opened === 'erased') return next({ kind: 'erased', me, db, why: 'wrong-codes' });
      setCode('');
      setProblem(opened === null ? t('passkeyNot') : t('wrong', { left: opened.left }));
    } catch {
      setProblem(t('notOpened'));
    }
    setBusy(false);
  };
  return (
    <main className="grid min-h-dvh place-content-center justify-items-center px-6 py-10 text-center">
      <Logo className="mb-3 size-10" />
      <h1 className="text-26">{t('title')}</h1>
      <p className="mt-1 text-muted">{t('whose', { name: me.name })}</p>
      <RunningClocks db={db} />
      <form
        className="mt-6 grid w-80 max-w-full gap-3 text-left"
        onSubmit={(event) => {
          event.preventDefault();
          void open();
        }}
      >
        {lock.kind === 'code' ? (
          <TextField
            type="password"
            label={t('code')}
            value={code}
            autoComplete="off"
            onChange={(event) => setCode(event.target.value)}
            error={problem}
          />
        ) : (
          <p role="alert" className="text-center text-15 font-bold text-faulty empty:hidden">
            {problem}
          </p>
        )}
        <Button type="submit" kind="primary" busy={busy} disabled={lock.kind === 'code' && code === ''}>
          {t(lock.kind === 'code' ? 'open' : 'openPasskey')}
        </Button>
      </form>
      <p role="status" className="mt-6 text-15 text-muted">
        {unsent !== undefined && (unsent > 0 ? t('unsent', { count: unsent }) : t('nothingUnsent'))}
      </p>
      <div className="mt-1 flex flex-wrap items-center justify-center gap-3">
        {unsent !== undefined && unsent > 0 && <ExportUnsent db={db} me={me} size="small" />}
        <Leave db={db} />
      </div>
      <details className="mt-4 max-w-md text-15 text-muted">
        <summary className="flex min-h-12 items-center justify-center font-bold text-accent">
          {t('forgotten')}
        </summary>
        <p>{t('forgottenBody')}</p>
      </details>
    </main>
  );
}

/** For a tablet that somebody else goes on with: the records stay, sealed. */
function Leave({ db }: { db: TabletDatabase }) {
  const t = useTranslations('tablet.lock');
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const leave = async () => {
    setState('busy');
    if (await signOut(db)) location.assign('/sign-in?next=/today');
    else setState('failed');
  };
  return (
    <>
      <Button kind="text" size="small" busy={state === 'busy'} onClick={() => void leave()}>
        {t('somebodyElse')}
      </Button>
      {state === 'failed' && (
        <span role="alert" className="text-15 text-attention">
          {t('leaveFailed')}
        </span>
      )}
    </>
  );
}
