'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useId, useState } from 'react';
import { v7 } from 'uuid';
import { CheckBox } from '@/components/ui/check-box';
import { Select } from '@/components/ui/select';
import { TextField } from '@/components/ui/text-field';
import { CATEGORIES, FEE_KINDS } from '@/lib/case/terms';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import type { FeeItem } from '@/lib/shop/state';
import { type SaveAnswer, useSaving } from '../use-saving';
import { useFocusWrong } from './use-focus-wrong';
import { DraftNotice } from '../draft-notice';
import { SaveDialog } from '../save-dialog';
import { useKeptDraft } from '../use-kept-draft';

export type SaveFee = (id: string, args: ArgsOf<'fee-item.set'>) => Promise<SaveAnswer>;

const numberOf = (typed: string): number => {
  const plain = typed.normalize('NFKC').replace(/[,\s]/g, '');
  return plain === '' ? Number.NaN : Number(plain);
};

/** An entry of the fee table: added, or written anew. */
export function FeeDialog({
  fee,
  position,
  saveFee,
  onClose,
}: {
  fee: FeeItem | null;
  /** Where a new one stands. */
  position: number;
  saveFee: SaveFee;
  onClose: () => void;
}) {
  const t = useTranslations('settings.fees');
  const words = useTranslations('words');
  const action = useTranslations('common.action');
  const errors = useTranslations('errors.field');
  const { save, busy, problem, wrong } = useSaving();
  const form = useFocusWrong(wrong);
  const formId = useId();
  const [id] = useState(() => fee?.id ?? v7());
  const { fields, set, restored, discard } = useKeptDraft(`fee ${fee?.id ?? 'new'}`, {
    kind: fee?.kind ?? ('work' as FeeItem['kind']),
    label: fee?.label ?? '',
    labelEn: fee?.labelEn ?? '',
    amount: fee ? String(fee.amount) : '',
    taxRate: String(fee?.taxRate ?? 10),
    due: fee?.due ?? false,
    categories: fee?.categories ?? [],
    position: String(fee?.position ?? position),
    active: fee?.active ?? true,
  });
  const close = () => {
    discard();
    onClose();
  };
  const send = async () => {
    const given = {
      ...fields,
      id,
      label: fields.label.trim(),
      labelEn: fields.labelEn.trim() || null,
      amount: numberOf(fields.amount),
      taxRate: numberOf(fields.taxRate),
      position: numberOf(fields.position),
    };
    const args = fee ? { ...changedFields<FeeItem>(fee, given).now, id } : given;
    if (await save((mutationId) => saveFee(mutationId, args))) close();
  };
  const line = (name: 'label' | 'amount' | 'taxRate' | 'position', numeric: boolean) => (
    <TextField
      data-first-focus={name === 'label' || undefined}
      label={t(name)}
      value={fields[name]}
      maxLength={200}
      inputMode={numeric ? 'numeric' : undefined}
      onChange={(event) => set({ [name]: event.target.value })}
      error={wrong.includes(name) ? t(`wrong.${name}`) : undefined}
    />
  );
  return (
    <SaveDialog
      onClose={close}
      title={t(fee ? 'edit' : 'add')}
      save={action('save')}
      busy={busy}
      problem={problem}
      form={formId}
    >
      <form
        ref={form}
        id={formId}
        noValidate
        className="grid gap-3 sm:grid-cols-2"
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        {restored && <DraftNotice onDiscard={discard} className="sm:col-span-2" />}
        <Select
          label={t('kind')}
          options={FEE_KINDS.map((value) => ({ value, label: words(`feeKind.${value}`) }))}
          value={fields.kind}
          onChange={(event) =>
            set({ kind: FEE_KINDS.find((kind) => kind === event.target.value) ?? 'other' })
          }
        />
        {line('amount', true)}
        {line('label', false)}
        <TextField
          label={t('labelEn')}
          value={fields.labelEn}
          maxLength={200}
          onChange={(event) => set({ labelEn: event.target.value })}
          error={wrong.includes('labelEn') ? errors('badText') : undefined}
        />
        {line('taxRate', true)}
        {line('position', true)}
        <fieldset className="sm:col-span-2">
          <legend className="text-13">{t('categories')}</legend>
          <div className="flex flex-wrap gap-x-4">
            {CATEGORIES.map((category) => (
              <CheckBox
                key={category}
                checked={fields.categories.includes(category)}
                onChange={(event) =>
                  set({
                    categories: CATEGORIES.filter((one) =>
                      one === category ? event.target.checked : fields.categories.includes(one),
                    ),
                  })
                }
              >
                {words(`category.${category}`)}
              </CheckBox>
            ))}
          </div>
        </fieldset>
        <CheckBox checked={fields.due} onChange={(event) => set({ due: event.target.checked })}>
          {t('due')}
        </CheckBox>
        <CheckBox checked={fields.active} onChange={(event) => set({ active: event.target.checked })}>
          {t('active')}
        </CheckBox>
      </form>
    </SaveDialog>
  );
}
