'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import { TextField } from '@/components/ui/text-field';

/** The case tells something else than the report that was given: issue a correction, which says what changed. */
export function ChangedNotice({
  revision,
  mayIssue,
  onIssue,
}: {
  revision: number;
  mayIssue: boolean;
  onIssue: (changeNote: string) => void;
}) {
  const t = useTranslations('visit.reportStep.changed');
  const [note, setNote] = useState('');
  return (
    <Notice tone="attention" title={t('title')} className="my-3">
      {t('hint')}
      <div className="mt-2 flex flex-wrap items-end gap-3">
        <TextField
          label={t('note')}
          value={note}
          maxLength={500}
          className="flex-1 basis-60"
          onChange={(event) => setNote(event.target.value)}
        />
        <Button disabled={note.trim() === '' || !mayIssue} onClick={() => onIssue(note.trim())}>
          {t('issue', { revision })}
        </Button>
      </div>
    </Notice>
  );
}
