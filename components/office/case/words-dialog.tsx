'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState, type ReactNode } from 'react';
import { TextArea } from '@/components/ui/text-area';
import { SaveDialog } from '../save-dialog';

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
  const errors = useTranslations('errors.field');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  const missing = words.trim() === '';
  return (
    <SaveDialog
      onClose={onClose}
      title={title}
      save={title}
      busy={busy}
      problem={problem}
      onSave={() => {
        setTried(true);
        if (!missing) onSend(words.trim());
      }}
      danger={danger}
    >
      <TextArea
        label={label}
        hint={hint}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={tried && missing ? errors('required') : undefined}
        maxLength={5000}
        rows={4}
        // The dialog is for these words alone.
        data-first-focus
      />
    </SaveDialog>
  );
}
