'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { Segmented } from '@/components/ui/segmented';
import { TextArea } from '@/components/ui/text-area';
import type { NotMade } from './use-trip-changes';

/** Why a visit could not be made: called off, or nobody there. */
export function NotMadeDialog({
  open,
  onClose,
  onSave,
}: {
  open: boolean;
  onClose: () => void;
  onSave: (outcome: NotMade, note: string | null) => unknown;
}) {
  const t = useTranslations('tablet.today');
  const actions = useTranslations('common.action');
  const [outcome, setOutcome] = useState<NotMade | null>(null);
  const [note, setNote] = useState('');
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('notMadeTitle')}
      actions={
        <>
          <Button onClick={onClose}>{actions('cancel')}</Button>
          <Button
            kind="primary"
            disabled={outcome === null}
            onClick={() => outcome && void onSave(outcome, note.trim() || null)}
          >
            {t('notMadeSave')}
          </Button>
        </>
      }
    >
      <Segmented
        label={t('notMadeTitle')}
        value={outcome}
        onChange={setOutcome}
        size="large"
        segments={[
          { value: 'nobody-home', label: t('nobodyHome') },
          { value: 'cancelled', label: t('cancelled') },
        ]}
      />
      <TextArea
        className="mt-4"
        label={t('notMadeNote')}
        hint={t('notMadeHint')}
        rows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.target.value)}
      />
    </Dialog>
  );
}
