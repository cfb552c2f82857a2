'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { CheckBox } from '@/components/ui/check-box';
import { Dialog } from '@/components/ui/dialog';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import type { FeeLine } from '@/lib/case/state';
import { FEE_KINDS } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';
import { useFeeLines } from './use-fee-lines';

/** Highest amount of one line, in yen. */
const MOST = 10_000_000;
const MOST_OF_ONE = 1000;

/** As people type it: full width, with separators or a currency; not a number where it is none. */
const numberOf = (typed: string): number => {
  const digits = typed.normalize('NFKC').replaceAll(/[,円¥\s]/g, '');
  return digits === '' ? Number.NaN : Number(digits);
};

/**
 * Adds a line from the fee table or a free one, changes one, takes one away.
 * @param line the one to change; `new` for another one
 */
export function FeeLineDialog({
  line,
  approved,
  onClose,
}: {
  line: FeeLine | 'new' | undefined;
  approved: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('visit.fee');
  return (
    <Dialog open={line !== undefined} onClose={onClose} title={t(line === 'new' ? 'add' : 'change')}>
      {line === 'new' && <FromTable onClose={onClose} />}
      {line && <LineForm line={line === 'new' ? null : line} approved={approved} onClose={onClose} />}
    </Dialog>
  );
}

function FromTable({ onClose }: { onClose: () => void }) {
  const t = useTranslations('visit.fee');
  const formats = useFormats();
  const { items, labelOf, addItem } = useFeeLines();
  return (
    <div className="mb-5">
      <p className="mb-1 text-15 text-muted">{t('table')}</p>
      <div className="flex flex-wrap gap-2">
        {items.map((item) => (
          <Button
            key={item.id}
            size="small"
            onClick={() => {
              void addItem(item);
              onClose();
            }}
          >
            {labelOf(item)}
            <span className="font-normal">{formats.yen(item.amount)}</span>
          </Button>
        ))}
      </div>
    </div>
  );
}

function LineForm({
  line,
  approved,
  onClose,
}: {
  line: FeeLine | null;
  approved: boolean;
  onClose: () => void;
}) {
  const t = useTranslations('visit.fee');
  const kinds = useTranslations('words.feeKind');
  const common = useTranslations('common.action');
  const { add, edit, remove } = useFeeLines();
  const [kind, setKind] = useState<FeeLine['kind']>(line?.kind ?? 'other');
  const [label, setLabel] = useState(line?.label ?? '');
  const [note, setNote] = useState(line?.note ?? '');
  const [amount, setAmount] = useState(line ? String(line.amount) : '');
  const [quantity, setQuantity] = useState(String(line?.quantity ?? 1));
  const [due, setDue] = useState(line?.due ?? false);
  const yen = numberOf(amount);
  const count = numberOf(quantity);
  const priced = Number.isInteger(yen) && Math.abs(yen) <= MOST;
  const counted = Number.isInteger(count) && count >= 1 && count <= MOST_OF_ONE;
  const valid = label.trim() !== '' && priced && counted;

  const save = () => {
    if (!valid) return;
    const fields = {
      feeItemId: line?.feeItemId ?? null,
      kind,
      label: label.trim(),
      note: note.trim() === '' ? null : note.trim(),
      amount: yen,
      quantity: count,
      taxRate: line?.taxRate ?? 10,
      due,
    };
    void (line ? edit(line, fields, approved) : add(fields));
    onClose();
  };
  return (
    <div className="grid gap-4">
      {!line && <p className="-mb-2 text-15 text-muted">{t('free')}</p>}
      {approved && <p className="text-15 text-attention">{t('approvedHint')}</p>}
      <div className="grid gap-4 sm:grid-cols-[minmax(0,1fr)_minmax(0,1fr)_5rem]">
        <Select
          label={t('kind')}
          options={FEE_KINDS.map((value) => ({ value, label: kinds(value) }))}
          value={kind}
          onChange={(event) => setKind(event.target.value as FeeLine['kind'])}
        />
        <TextField
          label={t('amount')}
          hint={t('amountHint')}
          inputMode="numeric"
          inputClassName="text-right"
          value={amount}
          onChange={(event) => setAmount(event.target.value)}
          onEnter={save}
        />
        <TextField
          label={t('quantity')}
          inputMode="numeric"
          inputClassName="text-right"
          value={quantity}
          onChange={(event) => setQuantity(event.target.value)}
          onEnter={save}
        />
      </div>
      <TextField
        label={t('label')}
        value={label}
        maxLength={200}
        onChange={(event) => setLabel(event.target.value)}
        onEnter={save}
      />
      <TextField
        label={t('note')}
        value={note}
        maxLength={500}
        onChange={(event) => setNote(event.target.value)}
        onEnter={save}
      />
      <CheckBox checked={due} onChange={() => setDue(!due)}>
        {t('due')}
      </CheckBox>
      <div className="flex justify-end gap-3">
        {line && (
          <Button
            kind="text"
            className="mr-auto -ml-3"
            onClick={() => {
              void remove(line);
              onClose();
            }}
          >
            {common('remove')}
          </Button>
        )}
        <Button kind="primary" disabled={!valid} onClick={save}>
          {line ? common('save') : common('add')}
        </Button>
      </div>
    </div>
  );
}
