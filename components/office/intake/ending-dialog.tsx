'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextArea } from '@/components/ui/text-area';

/** Ends a call without an appointment: solved already, or to be called back. */
export function EndingDialog({
  kind,
  busy,
  onClose,
  onEnd,
}: {
  kind: 'byPhone' | 'callBack' | null;
  busy: boolean;
  onClose: () => void;
  onEnd: (words: string) => void;
}) {
  const t = useTranslations('intake');
  const errors = useTranslations('errors.field');
  const action = useTranslations('common.action');
  const [words, setWords] = useState('');
  const [tried, setTried] = useState(false);
  if (kind === null) return null;
  const missing = kind === 'byPhone' && words.trim() === '';
  const end = () => {
    setTried(true);
    if (!missing) onEnd(words);
  };
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`${kind}.title`)}
      actions={
        <>
          <Button onClick={onClose}>{action('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={end}>
            {t(`${kind}.title`)}
          </Button>
        </>
      }
    >
      <TextArea
        label={t(`${kind}.words`)}
        hint={t(`${kind}.hint`)}
        value={words}
        onChange={(event) => setWords(event.target.value)}
        error={tried && missing ? errors('required') : undefined}
        maxLength={5000}
        // The dialog is for these words alone.
        data-first-focus
      />
    </Dialog>
  );
}
