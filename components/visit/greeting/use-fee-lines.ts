'use client';

import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { FeeLine } from '@/lib/case/state';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { FeeItem } from '@/lib/shop/state';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

type Fields = Pick<FeeLine, 'kind' | 'label' | 'note' | 'amount' | 'quantity' | 'taxRate' | 'due'> & {
  feeItemId: string | null;
};

/** Makes, changes and takes away fee lines; an approved line that changes becomes a new one, to be approved again. */
export function useFeeLines() {
  const t = useTranslations('visit.fee');
  const locale = useLocale();
  const { state, shop } = useVisit();
  const change = useChange();
  const { category, language } = state.root;
  const items = shop.feeItems.filter(({ active }) => active).toSorted((a, b) => a.position - b.position);
  const labelOf = (item: FeeItem, inLanguage = locale): string =>
    inLanguage === 'en' ? (item.labelEn ?? item.label) : item.label;

  const add = (fields: Fields, said = t('added', { label: fields.label })) => {
    const id = newId();
    return change('fee.add', { ...fields, id }, { said, undo: { name: 'fee.remove', args: { id } } });
  };
  // The line is for the customer: its label is in their language.
  const fieldsOf = (item: FeeItem): Fields => ({
    feeItemId: item.id,
    kind: item.kind,
    label: labelOf(item, language),
    note: null,
    amount: item.amount,
    quantity: 1,
    taxRate: item.taxRate,
    due: item.due,
  });
  const remove = ({ id, label }: FeeLine) =>
    change('fee.remove', { id }, { said: t('removed', { label }), undo: { name: 'fee.add', args: { id } } });
  return {
    items,
    labelOf,
    add,
    addItem: (item: FeeItem) => add(fieldsOf(item)),
    remove,
    /** The lines that a case of this kind begins with, once. */
    make: async () => {
      for (const item of items.filter(({ categories }) => categories.includes(category)))
        // One after another: each is a change of the same case.
        // oxlint-disable-next-line no-await-in-loop
        await add(fieldsOf(item), t('made'));
    },
    edit: async (line: FeeLine, fields: Fields, approved: boolean) => {
      if (!approved) return change('fee.add', { ...changedFields<FeeLine>(line, fields).now, id: line.id });
      return (await change('fee.remove', { id: line.id })) && add(fields);
    },
  };
}
