'use client';

import { Segmented } from '@/components/ui/segmented';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { BEFORE, NEEDS, OPERATORS } from '@/lib/diagnosis/playbook';
import { useTranslations } from '@/lib/i18n/use-translations';
import { wordsAt, listAt } from '@/lib/playbook-text/value-at';
import { FieldRow } from '../field-row';
import { pathName, useBook } from './book-context';
import { ChanceTable } from './chance-table';
import { ChoicesField } from './choices-field';
import { NumberField } from './number-field';
import { WordsField } from './words-field';

/** What a check takes and asks for first, what its answers are called, and how likely they are. */
export function CheckSettings({ path }: { path: Path }) {
  const t = useTranslations('playbooks.form');
  const book = useTranslations('playbooks');
  const precautions = useTranslations('words.precaution');
  const { root, language, set, wrong } = useBook();
  const operator = [...path, 'operator'];
  return (
    <>
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
      {listAt(root, [...path, 'outcomes']).map((_, index) => {
        const own = [...path, 'outcomes', index];
        const title = wordsAt(root, [...own, 'title', language]);
        return (
          <FieldRow key={wordsAt(root, [...own, 'id'])} label={t('answer', { title })}>
            <div className="grid gap-2">
              <WordsField path={[...own, 'title']} label={t('onButton', { title })} />
              <WordsField path={[...own, 'plain']} label={t('inReport', { title })} />
            </div>
          </FieldRow>
        );
      })}
    </>
  );
}
