'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Segmented } from '@/components/ui/segmented';
import { TextArea } from '@/components/ui/text-area';
import { TextField } from '@/components/ui/text-field';
import type { CustomerRoot } from '@/lib/customer/state';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { ArgsOf } from '@/lib/mutation/registry';
import { SaveLine } from '../save-line';
import { type SaveAnswer, useSaving } from '../use-saving';
import { orNull } from '@/lib/mutation/text';

export type SaveCustomer = (
  customerId: string,
  id: string,
  args: ArgsOf<'customer.edit'>,
) => Promise<SaveAnswer>;

const fieldsOf = (customer: CustomerRoot) => ({
  kind: customer.kind,
  language: customer.language,
  name: customer.name,
  kana: customer.kana ?? '',
  contact: customer.contact ?? '',
  phones: customer.phones.join('\n'),
  email: customer.email ?? '',
  addressee: customer.addressee ?? '',
  note: customer.note ?? '',
});

const argsOf = (fields: ReturnType<typeof fieldsOf>) => ({
  kind: fields.kind,
  language: fields.language,
  name: fields.name.trim(),
  kana: orNull(fields.kana),
  contact: orNull(fields.contact),
  phones: fields.phones
    .split('\n')
    .flatMap((line) => orNull(line) ?? [])
    .slice(0, 10),
  email: orNull(fields.email),
  addressee: orNull(fields.addressee),
  note: orNull(fields.note),
});

/** Who a customer is and how they are reached. */
export function CustomerForm({
  customer,
  saveCustomer,
}: {
  customer: CustomerRoot;
  saveCustomer: SaveCustomer;
}) {
  const t = useTranslations('office.customer');
  const words = useTranslations('words.language');
  const errors = useTranslations('errors.field');
  const { save, busy, problem, savedAt } = useSaving();
  const [fields, setFields] = useState(() => fieldsOf(customer));
  const [saved, setSaved] = useState(fields);
  const [tried, setTried] = useState(false);
  const set = (change: Partial<typeof fields>) => setFields((before) => ({ ...before, ...change }));
  const nameless = fields.name.trim() === '';
  const text = (
    name: 'name' | 'kana' | 'contact' | 'email' | 'addressee',
    label: string,
    more: object = {},
  ) => (
    <TextField
      label={label}
      value={fields[name]}
      maxLength={200}
      onChange={(event) => set({ [name]: event.target.value })}
      {...more}
    />
  );
  return (
    <form
      noValidate
      className="grid gap-3 md:grid-cols-2"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (nameless || argsOf(fields).phones.length === 0) return;
        const { now } = changedFields(argsOf(saved), argsOf(fields));
        void save((id) => saveCustomer(customer.id, id, now)).then((done) => {
          if (done) setSaved(fields);
        });
      }}
    >
      <Segmented
        label={t('kind')}
        clearable={false}
        value={fields.kind}
        segments={[
          { value: 'business', label: t('business') },
          { value: 'person', label: t('person') },
        ]}
        onChange={(kind) => kind && set({ kind })}
      />
      <Segmented
        label={t('language')}
        clearable={false}
        value={fields.language}
        segments={[
          { value: 'ja', label: words('ja') },
          { value: 'en', label: words('en') },
        ]}
        onChange={(language) => language && set({ language })}
      />
      {text('name', t(fields.kind === 'business' ? 'nameBusiness' : 'name'), {
        error: tried && nameless ? errors('required') : undefined,
      })}
      {text('kana', t('kana'))}
      {fields.kind === 'business' && text('contact', t('contact'))}
      {text('email', t('email'), { type: 'email' })}
      <TextArea
        label={t('phones')}
        hint={t('phonesHint')}
        rows={2}
        value={fields.phones}
        onChange={(event) => set({ phones: event.target.value })}
        error={tried && argsOf(fields).phones.length === 0 ? t('phoneNeeded') : undefined}
      />
      {text('addressee', t('addressee'), { hint: t('addresseeHint') })}
      <TextArea
        label={t('note')}
        hint={t('noteHint')}
        rows={2}
        maxLength={5000}
        value={fields.note}
        onChange={(event) => set({ note: event.target.value })}
        className="md:col-span-2"
      />
      <SaveLine busy={busy} problem={problem} savedAt={savedAt} className="md:col-span-2" />
    </form>
  );
}
