'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { v7 } from 'uuid';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { Payment } from '@/lib/case/state';
import { RECEIVED_HOW } from '@/lib/case/terms';
import { digitsOf } from '@/lib/customer/lookup';
import { SaveDialog } from '../save-dialog';
import { type ChangeCase, useCaseChange } from './use-case-change';

/** Records money that came in or was given back. */
export function PaymentDialog({
  caseId,
  kind,
  suggested,
  changeCase,
  onClose,
}: {
  caseId: string;
  kind: Payment['kind'];
  /** Yen, where an amount suggests itself; 0 where none does. */
  suggested: number;
  changeCase: ChangeCase;
  onClose: () => void;
}) {
  const t = useTranslations('office.payments');
  const words = useTranslations('words.paidHow');
  const errors = useTranslations('errors.field');
  const { change, busy, problem } = useCaseChange(caseId, changeCase);
  const [id] = useState(() => v7());
  const [how, setHow] = useState<Payment['how']>('transfer');
  const [typed, setTyped] = useState(suggested > 0 ? String(suggested) : '');
  const [note, setNote] = useState('');
  const [tried, setTried] = useState(false);
  const amount = Number(digitsOf(typed));
  const send = async () => {
    setTried(true);
    if (amount < 1) return;
    const row = { id, kind, how, amount, tendered: null, note: note.trim() || null };
    if (await change('payment.take', row)) onClose();
  };
  return (
    <SaveDialog
      onClose={onClose}
      title={t(`add.${kind}`)}
      save={t(`add.${kind}`)}
      width="small"
      busy={busy}
      problem={problem}
      onSave={() => void send()}
    >
      <div className="grid gap-3">
        <Select
          label={t('how')}
          value={how}
          options={RECEIVED_HOW.map((value) => ({ value, label: words(value) }))}
          onChange={(event) => setHow(RECEIVED_HOW.find((one) => one === event.target.value) ?? how)}
        />
        <TextField
          data-first-focus
          label={t('amount')}
          inputMode="numeric"
          value={typed}
          maxLength={12}
          error={tried && amount < 1 ? errors('number') : undefined}
          onChange={(event) => setTyped(event.target.value)}
        />
        <TextField
          label={t('note')}
          value={note}
          maxLength={500}
          onChange={(event) => setNote(event.target.value)}
        />
      </div>
    </SaveDialog>
  );
}
