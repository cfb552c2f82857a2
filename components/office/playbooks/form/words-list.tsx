'use client';

import { Button } from '@/components/ui/button';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { useTranslations } from '@/lib/i18n/use-translations';
import { listAt } from '@/lib/playbook-text/value-at';
import { useBook } from './book-context';
import { MoveButtons } from './move-buttons';
import { movedTo } from './moved-to';
import { WordsField } from './words-field';

/** Texts one after the other: steps, sentences. */
export function WordsList({ path, label }: { path: Path; label: string }) {
  const t = useTranslations('playbooks.form');
  const { root, set } = useBook();
  const items = listAt(root, path);
  return (
    <>
      <ol className="grid gap-3">
        {items.map((_, index) => {
          const name = t('nth', { label, n: index + 1 });
          return (
            <li key={index} className="grid grid-cols-[1.5rem_minmax(0,1fr)]">
              <span aria-hidden="true" className="font-bold text-accent tabular-nums">
                {index + 1}
              </span>
              <div>
                <WordsField path={[...path, index]} label={name} />
                <MoveButtons
                  name={name}
                  up={index > 0 ? () => set(path, movedTo(items, index, index - 1)) : undefined}
                  down={
                    index < items.length - 1 ? () => set(path, movedTo(items, index, index + 1)) : undefined
                  }
                  remove={items.length > 1 ? () => set(path, items.toSpliced(index, 1)) : undefined}
                />
              </div>
            </li>
          );
        })}
      </ol>
      <Button kind="text" size="small" onClick={() => set(path, [...items, { ja: '', en: '' }])}>
        {t('add', { label })}
      </Button>
    </>
  );
}
