'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useMemo } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { TextField } from '@/components/ui/text-field';
import { customerLookup, foldName, digitsOf } from '@/lib/customer/lookup';
import { CUSTOMER_KINDS, type CustomerState } from '@/lib/customer/state';
import type { NewCaseForm } from './new-case-form';

/** Customers in sight while somebody types. */
const IN_SIGHT = 4;

type Props = {
  form: NewCaseForm;
  set: (patch: Partial<NewCaseForm>) => void;
  customers: CustomerState[];
};

/** Whose trouble it is: somebody the tablet knows, found by name or digits, or somebody new. */
export function CustomerChoice({ form, set, customers }: Props) {
  const t = useTranslations('tablet.newCase');
  const chosen = customers.find(({ root }) => root.id === form.customerId);
  if (chosen)
    return (
      <p className="flex flex-wrap items-center gap-3 rounded-card border border-line-strong bg-surface px-4 py-2">
        <b className="min-w-0 flex-1">{chosen.root.name}</b>
        <Button kind="text" size="small" onClick={() => set({ customerId: null })}>
          {t('change')}
        </Button>
      </p>
    );
  return <NewCustomer form={form} set={set} customers={customers} />;
}

const found = (customers: CustomerState[], typed: string): CustomerState[] => {
  const [name, digits] = [foldName(typed), digitsOf(typed)];
  if (name === '') return [];
  return customers
    .filter((customer) => {
      const lookup = customerLookup(customer);
      return lookup.includes(name) || (digits.length >= 4 && lookup.includes(digits));
    })
    .slice(0, IN_SIGHT);
};

function NewCustomer({ form, set, customers }: Props) {
  const t = useTranslations('tablet.newCase');
  const words = useTranslations('words.customerKind');
  const business = form.kind === 'business';
  const matches = useMemo(
    () => found(customers, form.name || form.phone),
    [customers, form.name, form.phone],
  );
  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <Segmented
        className="sm:col-span-2"
        label={t('kind')}
        value={form.kind}
        clearable={false}
        onChange={(kind) => kind && set({ kind })}
        segments={CUSTOMER_KINDS.map((kind) => ({ value: kind, label: words(kind) }))}
      />
      <TextField
        label={t(business ? 'nameBusiness' : 'name')}
        value={form.name}
        maxLength={200}
        onChange={(event) => set({ name: event.target.value })}
      />
      <TextField
        label={t('phone')}
        type="tel"
        value={form.phone}
        maxLength={40}
        onChange={(event) => set({ phone: event.target.value })}
      />
      {matches.length > 0 && (
        <section aria-label={t('known')} className="flex flex-wrap gap-2 sm:col-span-2">
          <span className="self-center text-15 text-muted">{t('known')}</span>
          {matches.map(({ root }) => (
            <Button key={root.id} size="small" onClick={() => set({ customerId: root.id })}>
              {root.name}
            </Button>
          ))}
        </section>
      )}
      {business && (
        <TextField
          label={t('contact')}
          value={form.contact}
          maxLength={200}
          onChange={(event) => set({ contact: event.target.value })}
        />
      )}
      {form.channel === 'on-site' && (
        <TextField
          label={t('place')}
          value={form.street}
          maxLength={200}
          onChange={(event) => set({ street: event.target.value })}
        />
      )}
    </div>
  );
}
