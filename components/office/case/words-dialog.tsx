'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState, type ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Notice } from '@/components/ui/notice';
import { TextArea } from '@/components/ui/text-area';

/** A change that needs words: why, what, how. They stay where the change could not be made. */
export function WordsDialog({
  title,
  label,
  hint,
  danger = false,
  busy,
  problem,
  onClose,
  onSend,
}: {
  title: string;
  label: string;
  hint?: ReactNode;
  danger?: boolean;
  busy: boolean;
  problem: string | null;
  onClose: () => void;
  onSend: (words: string) => void;
}) {
  const action = useTranslations('common.action');
  const errors = useTranslations('errors.field');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const missing = words.trim() === '';
  return (
    <Dialog
      open
      onClose={onClose}
      title={title}
      actions={
        <>
          <Button onClick={onClose}>{action('cancel')}</Button>
          <Button
            kind={danger ? 'danger' : 'primary'}
            busy={busy}
            onClick={() => {
              setTried(true);
              if (!missing) onSend(words.trim());
            }}
          >
            {title}
          </Button>
        </>
      }
    >
      {problem && (
        <Notice tone="faulty" urgent className="mb-3">
          {problem}
        </Notice>
      )}
      <TextArea
        label={label}
        hint={hint}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={tried && missing ? errors('required') : undefined}
        maxLength={5000}
        rows={4}
        // The dialog is for these words alone.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
      />
    </Dialog>
  );
}
