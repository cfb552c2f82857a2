'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { wordsAt } from '@/lib/playbook-text/value-at';
import { FieldRow } from '../field-row';
import { pathName, useBook } from './book-context';
import { CauseSettings } from './cause-settings';
import { CheckSettings } from './check-settings';
import { type Part, pathOf, TEXTS } from './part-texts';
import { RemedySettings } from './remedy-settings';
import { RemovePart } from './remove-part';
import { WordsField } from './words-field';
import { WordsList } from './words-list';

/** All fields of one part. */
export function PartFields({ part, onOpen }: { part: Part; onOpen: (part: Part) => void }) {
  const t = useTranslations('playbooks.form');
  const { root, language, wrong } = useBook();
  const path = pathOf(part);
  const title = wordsAt(root, [...path, 'title', language]);
  const problem = path.length > 0 ? wrong(path) : undefined;
  return (
    <article aria-label={title} className="@container text-15">
      <h2 tabIndex={-1} data-path={pathName(path)} className="text-18">
        {title || wordsAt(root, [...path, 'id'])}
        <code className="ml-3 text-12 font-normal text-muted">{wordsAt(root, [...path, 'id'])}</code>
      </h2>
      {problem && <p className="pb-1 text-13 font-bold text-attention">{problem}</p>}
      {TEXTS[part.kind].map(({ field, label, many, optional }) => {
        const name = t(`text.${label}`);
        return (
          <FieldRow key={field} label={name}>
            {many ? (
              <WordsList path={[...path, field]} label={name} />
            ) : (
              <WordsField path={[...path, field]} label={name} optional={optional ?? false} />
            )}
          </FieldRow>
        );
      })}
      {part.kind === 'checks' && <CheckSettings path={path} />}
      {part.kind === 'causes' && <CauseSettings path={path} onOpen={onOpen} />}
      {part.kind === 'remedies' && <RemedySettings path={path} />}
      {part.kind !== 'book' && (
        <div className="flex justify-end border-t border-line pt-2">
          <RemovePart
            list={part.kind}
            index={part.index}
            title={title}
            onRemoved={() => onOpen({ kind: part.kind, index: Math.max(0, part.index - 1) })}
          />
        </div>
      )}
    </article>
  );
}
