'use client';

import { Select } from '@/components/ui/select';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { useTranslations } from '@/lib/i18n/use-translations';
import { listAt, wordsAt } from '@/lib/playbook-text/value-at';
import { pathName, useBook } from './book-context';

/** The place of the ledger that a part belongs to. */
export function PlaceField({
  path,
  optional,
}: {
  path: Path;
  /** It may belong to none. */
  optional?: boolean;
}) {
  const t = useTranslations('playbooks.form');
  const { root, language, set, wrong } = useBook();
  const own = [...path, 'layer'];
  const options = listAt(root, ['layers']).map((layer) => ({
    value: wordsAt(layer, ['id']),
    label: wordsAt(layer, ['title', language]) || wordsAt(layer, ['id']),
  }));
  return (
    <Select
      label={t('place')}
      className="max-w-60"
      data-path={pathName(own)}
      options={options}
      {...(optional && { placeholder: t('noPlace') })}
      error={wrong(own)}
      value={wordsAt(root, own)}
      onChange={(event) => set(own, event.target.value || undefined)}
    />
  );
}
