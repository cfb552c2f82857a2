'use client';

import { Button } from '@/components/ui/button';
import { frequencies } from '@/lib/diagnosis/bearing';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { useTranslations } from '@/lib/i18n/use-translations';
import { listAt, namesAt, wordsAt } from '@/lib/playbook-text/value-at';
import { FieldRow } from '../field-row';
import { percentOf } from '../percent';
import { useBook } from './book-context';
import { MoveButtons } from './move-buttons';
import { movedTo } from './moved-to';
import { NumberField } from './number-field';
import type { Part } from './part-texts';
import { PlaceField } from './place-field';
import { ReasonField } from './reason-field';

/** How often a cause is met, and why that is thought; what is done about it, in its order. */
export function CauseSettings({ path, onOpen }: { path: Path; onOpen: (part: Part) => void }) {
  const t = useTranslations('playbooks.form');
  const book = useTranslations('playbooks');
  const { root, whole, language, set } = useBook();
  const causeId = wordsAt(root, [...path, 'id']);
  const met = frequencies(whole).get(causeId);
  const remedies = listAt(root, ['remedies']);
  const own = remedies.flatMap((_, index) =>
    namesAt(root, ['remedies', index, 'causes']).includes(causeId) ? [index] : [],
  );
  const move = (from: number, to: number | undefined) =>
    to === undefined ? undefined : () => set(['remedies'], movedTo(remedies, from, to));
  return (
    <>
      <FieldRow label={t('belongs')}>
        <PlaceField path={path} optional />
      </FieldRow>
      <FieldRow label={book('prior')}>
        <div className="grid gap-x-4 gap-y-2 @2xl:grid-cols-[12rem_minmax(0,1fr)]">
          <NumberField
            path={[...path, 'prior']}
            label={t('prior')}
            hint={met && t('share', { word: book(`frequency.${met.word}`), share: percentOf(met.share) })}
          />
          <ReasonField path={[...path, 'prior']} label={t('reason')} />
        </div>
      </FieldRow>
      <FieldRow label={t('remedies')}>
        {own.length === 0 && <p className="text-muted">{book('noRemedy')}</p>}
        <ol>
          {own.map((index, place) => {
            const title = wordsAt(root, ['remedies', index, 'title', language]);
            return (
              <li
                key={wordsAt(root, ['remedies', index, 'id'])}
                className="flex items-center gap-3 border-b border-line"
              >
                <span aria-hidden="true" className="font-bold text-accent tabular-nums">
                  {place + 1}
                </span>
                <div className="min-w-0 flex-1">
                  <Button
                    kind="text"
                    size="small"
                    className="text-left whitespace-normal!"
                    onClick={() => onOpen({ kind: 'remedies', index })}
                  >
                    {title}
                  </Button>
                </div>
                <MoveButtons
                  name={title}
                  up={move(index, own[place - 1])}
                  down={move(index, own[place + 1])}
                />
              </li>
            );
          })}
        </ol>
        <p className="pt-1 text-13 text-muted">{t('remediesNote')}</p>
      </FieldRow>
    </>
  );
}
