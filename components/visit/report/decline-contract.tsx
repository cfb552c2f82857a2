'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Dialog } from '@/components/ui/dialog';
import { TextField } from '@/components/ui/text-field';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { personWith } from '../resolution/use-people';

const REASONS = ['as-asked', 'regular', 'not-wanted'] as const;

/** Why no contract paper is given; kept with whose answer it is. */
export function DeclineContract({ open, onClose }: { open: boolean; onClose: () => void }) {
  const t = useTranslations('visit.reportStep.contract');
  const change = useChange();
  const { state } = useVisit();
  const [words, setWords] = useState('');
  const person = personWith(state, ['decides', 'contract-holder', 'present', 'called']);
  const keep = async () => {
    if (!person || words.trim() === '') return;
    const id = newId();
    const undo = { name: 'row.withdraw', args: { list: 'consents', id } } as const;
    const answer = { id, personId: person.id, kind: 'contract-paper', given: false } as const;
    if (await change('consent.give', { ...answer, words: words.trim() }, { undo, said: t('said') }))
      onClose();
  };
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('declineTitle')}
      width="small"
      actions={
        <Button kind="primary" disabled={!person || words.trim() === ''} onClick={() => void keep()}>
          {t('keep')}
        </Button>
      }
    >
      <p className="mb-3">{person ? t('declineHint') : t('nobody')}</p>
      <div className="mb-3 grid gap-2">
        {REASONS.map((reason) => (
          <Button
            key={reason}
            className="whitespace-normal!"
            onClick={() => setWords(t(`reasons.${reason}`))}
          >
            {t(`reasons.${reason}`)}
          </Button>
        ))}
      </div>
      <TextField
        label={t('why')}
        value={words}
        maxLength={500}
        onChange={(event) => setWords(event.target.value)}
      />
    </Dialog>
  );
}
