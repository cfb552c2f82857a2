'use client';

import { Lock, LogOut, Settings2 } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { LanguageSwitch } from '@/components/ui/language-switch';
import { useChangeLocale } from '@/components/ui/shell-texts';
import { ThemeSwitch } from '@/components/ui/theme-switch';
import { ExportUnsent } from '@/components/visit/lock/export-unsent';
import { signOut } from '@/lib/tablet/sign-out';
import { useSaving, useTablet } from '@/lib/tablet/tablet-context';

/** Language, light and the way out, on every page of the technician. */
export function TopMenu() {
  const t = useTranslations('tablet.frame');
  const common = useTranslations('common');
  const [open, setOpen] = useState(false);
  const changeLocale = useChangeLocale();
  return (
    <>
      <Button kind="text" size="square" aria-label={t('menu')} onClick={() => setOpen(true)}>
        <Settings2 aria-hidden="true" className="size-5" />
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={t('menu')} width="small">
        <p className="text-15 text-muted">{common('language.label')}</p>
        <LanguageSwitch onChange={changeLocale} />
        <p className="mt-4 mb-1 text-15 text-muted">{common('theme.label')}</p>
        <ThemeSwitch />
        <LockNow />
        <SignOut />
      </Dialog>
    </>
  );
}

function LockNow() {
  const t = useTranslations('tablet.lock');
  const { lock } = useTablet();
  return (
    lock && (
      <Button size="small" className="mt-6" onClick={lock}>
        <Lock aria-hidden="true" className="size-5" />
        {t('lockNow')}
      </Button>
    )
  );
}

function SignOut() {
  const t = useTranslations('tablet.frame');
  const { tablet } = useTablet();
  const { saving } = useSaving();
  const [state, setState] = useState<'idle' | 'busy' | 'failed'>('idle');
  const leave = async () => {
    setState('busy');
    if (await signOut(tablet.store.db)) window.location.assign('/sign-in?next=/today');
    else setState('failed');
  };
  return (
    <div className="mt-6 border-t border-line pt-4">
      <p className="font-bold">{tablet.me.name}</p>
      {saving.unsent + saving.photosUnsent + saving.attention > 0 && (
        <div className="mb-3 grid justify-items-start gap-2">
          <p className="text-15 text-muted">{t('signOutHint')}</p>
          <ExportUnsent db={tablet.store.db} me={tablet.me} size="small" />
        </div>
      )}
      <Button size="small" className="mt-2" busy={state === 'busy'} onClick={() => void leave()}>
        <LogOut aria-hidden="true" className="size-5" />
        {t('signOut')}
      </Button>
      {state === 'failed' && (
        <p role="alert" className="mt-2 text-15 text-attention">
          {t('signOutFailed')}
        </p>
      )}
    </div>
  );
}
