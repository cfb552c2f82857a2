'use client';

import { Select } from '@/components/ui/select';
import { ATTEMPT_CHANNELS, PRECAUTIONS } from '@/lib/case/terms';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { useTranslations } from '@/lib/i18n/use-translations';
import { listAt, wordsAt } from '@/lib/playbook-text/value-at';
import { FieldRow } from '../field-row';
import { pathName, useBook } from './book-context';
import { ChoicesField } from './choices-field';
import { NumberField } from './number-field';

/** What a remedy takes, and what is asked before it begins. */
export function RemedySettings({ path }: { path: Path }) {
  const t = useTranslations('playbooks.form');
  const book = useTranslations('playbooks');
  const precautions = useTranslations('words.precaution');
  const channels = useTranslations('words.attemptChannel');
  const { root, language, set } = useBook();
  const causes = listAt(root, ['causes']);
  const titles = new Map(
    causes.map((cause) => [wordsAt(cause, ['id']), wordsAt(cause, ['title', language])] as const),
  );
  return (
    <>
      <FieldRow label={t('forCauses')}>
        <ChoicesField
          path={[...path, 'causes']}
          label={t('forCauses')}
          names={[...titles.keys()]}
          wordOf={(id) => titles.get(id) || id}
        />
      </FieldRow>
      <FieldRow label={t('way')}>
        <Select
          label={t('way')}
          className="max-w-60"
          data-path={pathName([...path, 'channel'])}
          options={ATTEMPT_CHANNELS.map((value) => ({ value, label: channels(value) }))}
          value={wordsAt(root, [...path, 'channel'])}
          onChange={(event) => set([...path, 'channel'], event.target.value)}
        />
      </FieldRow>
      <FieldRow label={book('time')}>
        <NumberField path={[...path, 'minutes']} label={t('minutes')} className="max-w-40" />
      </FieldRow>
      <FieldRow label={t('precautions')}>
        <ChoicesField
          path={[...path, 'precautions']}
          label={t('precautions')}
          names={PRECAUTIONS}
          wordOf={precautions}
        />
      </FieldRow>
    </>
  );
}
