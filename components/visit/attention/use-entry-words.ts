'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { isRefusal } from '@/lib/mutation/refusal';
import type { Entry } from '@/lib/tablet/entries';

/** Says a mutation of the outbox in words. */
export const useEntryWords = () => {
  const mutations = useTranslations('words.mutation');
  const errors = useTranslations('errors.refusal');
  const t = useTranslations('tablet.attention');
  // A mutation's name is the path of its words; an unknown one stands for itself.
  const nameOf = ({ envelope: { name } }: Entry) =>
    mutations.has(name as never) ? mutations(name as never) : name;
  return {
    nameOf,
    reasonOf: ({ code }: Entry) => (code !== null && isRefusal(code) ? errors(code) : t('unforeseen')),
    noteOf: (entry: Entry) =>
      t('noteOf', { name: nameOf(entry), code: entry.code ?? '', args: JSON.stringify(entry.envelope.args) }),
  };
};
