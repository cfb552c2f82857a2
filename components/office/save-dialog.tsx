'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';

/**
 * A small form over the page that is sent or left, and says why where it could not be sent.
 * @param save the word on the main button
 * @param problem in the user's words; what was typed stays
 * @param form id of the form inside that the main button sends; without one, `onSave` is called
 * @param aside a button apart from the two
 */
export function SaveDialog({
  title,
  save,
  busy,
  problem,
  width,
  danger = false,
  aside,
  onClose,
  children,
  ...sends
}: {
  title: ReactNode;
  save: string;
  busy: boolean;
  problem: ReactNode;
  width?: 'small';
  danger?: boolean;
  aside?: ReactNode;
  onClose: () => void;
  children: ReactNode;
} & ({ form: string } | { onSave: () => void })) {
  const action = useTranslations('common.action');
  const main = 'form' in sends ? { type: 'submit' as const, form: sends.form } : { onClick: sends.onSave };
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      width={width}
      actions={
        <>
          {aside}
          <Button onClick={onClose}>{action('cancel')}</Button>
          <Button kind={danger ? 'danger' : 'primary'} busy={busy} {...main}>
            {save}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="faulty" urgent className="mb-3">
          {problem}
        </Notice>
      )}
      {children}
    </Dialog>
  );
}
