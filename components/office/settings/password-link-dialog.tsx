'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { useTranslations } from '@/lib/i18n/use-translations';

export type ShownLink = { name: string; path: string; origin: string | null };

/** A link by which somebody sets a password, shown this once. */
export function PasswordLinkDialog({ link, onClose }: { link: ShownLink; onClose: () => void }) {
  const t = useTranslations('settings.users');
  const action = useTranslations('common.action');
  const [copied, setCopied] = useState(false);
  const address = `${link.origin ?? location.origin}${link.path}`;
  // Without https there is no clipboard; the address can be selected then.
  const copy = () =>
    void navigator.clipboard?.writeText(address).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('linkTitle', { name: link.name })}
      actions={
        <>
          <Button onClick={copy}>{copied ? action('copied') : t('copy')}</Button>
          <Button kind="primary" onClick={onClose}>
            {action('close')}
          </Button>
        </>
      }
    >
      <p
        data-testid="password-link"
        className="rounded-chip bg-paper px-3 py-2 font-mono break-all select-all"
      >
        {address}
      </p>
      <p className="mt-3 text-13 text-muted">{t('linkHelp')}</p>
      {link.origin === null && (
        <Notice tone="attention" className="mt-3">
          {t('localOnly')}
        </Notice>
      )}
    </Dialog>
  );
}
