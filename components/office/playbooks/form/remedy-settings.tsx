'use client';

import { PRECAUTIONS } from '@/lib/case/terms';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { useTranslations } from '@/lib/i18n/use-translations';
import { FieldRow } from '../field-row';
import { ChoicesField } from './choices-field';
import { NumberField } from './number-field';

/** What a remedy takes, and what is asked before it begins. */
export function RemedySettings({ path }: { path: Path }) {
  const t = useTranslations('playbooks.form');
  const book = useTranslations('playbooks');
  const precautions = useTranslations('words.precaution');
  return (
    <>
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
