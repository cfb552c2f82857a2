'use client';

import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { VERDICTS } from '@/lib/diagnosis/playbook';
import { useTranslations } from '@/lib/i18n/use-translations';
import { newAnswer } from '@/lib/playbook-text/new-part';
import { listAt, wordsAt } from '@/lib/playbook-text/value-at';
import { withoutAnswer } from '@/lib/playbook-text/without-part';
import { FieldRow } from '../field-row';
import { pathName, useBook } from './book-context';
import { MoveButtons } from './move-buttons';
import { NameDialog } from './name-dialog';
import { WordsField } from './words-field';

/** A check has to be answered one way or another. */
const FEWEST = 2;

/** What the answers of a check are called, what they say of its place, and in the report. */
export function AnswerFields({ path }: { path: Path }) {
  const t = useTranslations('playbooks.form');
  const book = useTranslations('playbooks');
  const { root, language, set, apply } = useBook();
  const [adding, setAdding] = useState(false);
  const outcomes = [...path, 'outcomes'];
  const answers = listAt(root, outcomes);
  return (
    <>
      {answers.map((answer, index) => {
        const own = [...outcomes, index];
        const title = wordsAt(answer, ['title', language]);
        const remove = () => apply(withoutAnswer(root, Number(path[1]), index));
        return (
          <FieldRow key={wordsAt(answer, ['id'])} label={t('answer', { title })}>
            <div className="grid gap-2">
              <WordsField path={[...own, 'title']} label={t('onButton', { title })} />
              <WordsField path={[...own, 'plain']} label={t('inReport', { title })} />
              <div className="flex flex-wrap items-end justify-between gap-2">
                <div data-path={pathName([...own, 'verdict'])}>
                  <Segmented
                    label={t('verdictOf', { title })}
                    fit
                    clearable={false}
                    value={VERDICTS.find((one) => one === wordsAt(answer, ['verdict'])) ?? null}
                    onChange={(value) => value && set([...own, 'verdict'], value)}
                    segments={VERDICTS.map((value) => ({ value, label: book(`verdict.${value}`) }))}
                  />
                </div>
                <MoveButtons name={title} remove={answers.length > FEWEST ? remove : undefined} />
              </div>
            </div>
          </FieldRow>
        );
      })}
      <Button kind="text" size="small" onClick={() => setAdding(true)}>
        {t('addAnswer')}
      </Button>
      {adding && (
        <NameDialog
          title={t('addAnswer')}
          siblings={answers}
          onClose={() => setAdding(false)}
          onAdd={(id, name) => {
            setAdding(false);
            set(outcomes, [...answers, newAnswer(id, name)]);
          }}
        />
      )}
    </>
  );
}
