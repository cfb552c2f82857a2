'use client';

import { useState } from 'react';
import { SaveDialog } from '@/components/office/save-dialog';
import { TextField } from '@/components/ui/text-field';
import { useTranslations } from '@/lib/i18n/use-translations';

export type Published =
  { ok: true; version: number } | { ok: false; why: 'unknown' | 'findings' | 'refused' };

/** Asks before a text becomes the version that new cases begin with, and what colleagues are told of it. */
export function PublishDialog({
  count,
  tried,
  publish,
  onPublished,
  onClose,
}: {
  /** Values that differ. */
  count: number;
  /** What trying it on cases told, in words. */
  tried: string;
  publish: (note: string | null) => Promise<Published | null>;
  onPublished: (version: number) => void;
  onClose: () => void;
}) {
  const t = useTranslations('playbooks.edit');
  const failure = useTranslations('errors.general');
  const [note, setNote] = useState('');
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const send = async () => {
    setBusy(true);
    setProblem(null);
    const published = await publish(note.trim() || null).catch(() => null);
    setBusy(false);
    if (published?.ok) onPublished(published.version);
    else setProblem(published ? t(`failed.${published.why}`) : failure('network'));
  };
  return (
    <SaveDialog
      title={t('publish')}
      save={t('publish')}
      busy={busy}
      problem={problem}
      onClose={onClose}
      onSave={() => void send()}
    >
      <p className="mb-3 text-15">{t('publishLead', { count })}</p>
      <p className="mb-3 text-13 text-muted">{tried}</p>
      <TextField
        label={t('note')}
        hint={t('noteHint')}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
      />
    </SaveDialog>
  );
}
