'use client';

import { CheckBox } from '@/components/ui/check-box';
import { Segmented } from '@/components/ui/segmented';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { BEFORE, NEEDS, OPERATORS } from '@/lib/diagnosis/playbook';
import { useTranslations } from '@/lib/i18n/use-translations';
import { valueAt, wordsAt } from '@/lib/playbook-text/value-at';
import { FieldRow } from '../field-row';
import { pathName, useBook } from './book-context';
import { AnswerFields } from './answer-fields';
import { ChanceTable } from './chance-table';
import { ChoicesField } from './choices-field';
import { NumberField } from './number-field';
import { PlaceField } from './place-field';

/** What a check takes and asks for first, what its answers are called, and how likely they are. */
export function CheckSettings({ path }: { path: Path }) {
  const t = useTranslations('playbooks.form');
  const book = useTranslations('playbooks');
  const precautions = useTranslations('words.precaution');
  const { root, set, wrong } = useBook();
  const operator = [...path, 'operator'];
  return (
    <>
      <FieldRow label={t('belongs')}>
        <PlaceField path={path} />
        <CheckBox
          checked={valueAt(root, [...path, 'featured']) === true}
          onChange={(event) => set([...path, 'featured'], event.target.checked)}
          data-path={pathName([...path, 'featured'])}
        >
          {t('featured')}
        </CheckBox>
      </FieldRow>
      <FieldRow label={book('time')}>
        <NumberField path={[...path, 'minutes']} label={t('minutes')} className="max-w-40" />
      </FieldRow>
      <FieldRow label={book('operatorLabel')}>
        <div data-path={pathName(operator)}>
          <Segmented
            label={book('operatorLabel')}
            fit
            clearable={false}
            value={OPERATORS.find((one) => one === wordsAt(root, operator)) ?? null}
            onChange={(value) => value && set(operator, value)}
            segments={OPERATORS.map((value) => ({ value, label: book(`operator.${value}`) }))}
          />
        </div>
        {wrong(operator) && (
          <p role="alert" className="font-bold text-faulty">
            {wrong(operator)}
          </p>
        )}
      </FieldRow>
      <FieldRow label={book('conditions')}>
        <ChoicesField
          path={[...path, 'needs']}
          label={book('conditions')}
          names={NEEDS}
          wordOf={(need) => book(`need.${need}`)}
        />
      </FieldRow>
      <FieldRow label={t('precautions')}>
        <ChoicesField
          path={[...path, 'precautions']}
          label={t('precautions')}
          names={BEFORE}
          wordOf={precautions}
          optional
        />
      </FieldRow>
      <FieldRow label={book('answers')}>
        <ChanceTable path={path} />
      </FieldRow>
      <AnswerFields path={path} />
    </>
  );
}
