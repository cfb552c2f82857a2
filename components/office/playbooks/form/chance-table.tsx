'use client';

import { useState } from 'react';
import { Select } from '@/components/ui/select';
import { HeadCell, Table } from '@/components/ui/table';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { useTranslations } from '@/lib/i18n/use-translations';
import { listAt, namesAt, valueAt, wordsAt } from '@/lib/playbook-text/value-at';
import { useBook } from './book-context';
import { ChanceRow } from './chance-row';

/** How likely each outcome of a check is: usually, and under the causes where it is otherwise. */
export function ChanceTable({ path }: { path: Path }) {
  const t = useTranslations('playbooks.form');
  const { root, language, set } = useBook();
  const [added, setAdded] = useState('');
  const checkId = wordsAt(root, [...path, 'id']);
  const outcomes = listAt(root, [...path, 'outcomes']).map((_, index) => {
    const own = [...path, 'outcomes', index];
    return { id: wordsAt(root, [...own, 'id']), title: wordsAt(root, [...own, 'title', language]) };
  });
  const under = [...path, 'under'];
  const rows = listAt(root, under);
  const titleOf = (causeId: string): string => {
    const index = listAt(root, ['causes']).findIndex(
      (_, at) => wordsAt(root, ['causes', at, 'id']) === causeId,
    );
    return wordsAt(root, ['causes', index, 'title', language]) || causeId;
  };
  const setApart = new Set(rows.flatMap((_, index) => namesAt(root, [...under, index, 'causes'])));
  const others = listAt(root, ['causes'])
    .map((_, index) => wordsAt(root, ['causes', index, 'id']))
    .filter((id) => !setApart.has(id));
  const add = (causeId: string) => {
    set(under, [...rows, { causes: [causeId], chances: {} }]);
    setAdded('');
  };
  if (typeof valueAt(root, [...path, 'usually']) !== 'object')
    return <p className="text-muted">{t('noNumbers')}</p>;
  return (
    <>
      {/* A wide table is moved by the keyboard only where it can be stood on. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section aria-label={t('chances')} tabIndex={0} className="overflow-x-auto">
        <Table className="text-13">
          <thead>
            <tr>
              <HeadCell className="pl-0!">{t('under')}</HeadCell>
              {outcomes.map(({ id, title }) => (
                <HeadCell key={id} className="pl-0!">
                  {title}
                </HeadCell>
              ))}
              <HeadCell className="pl-0!">{t('reason')}</HeadCell>
              <HeadCell>
                <span className="sr-only">{t('act')}</span>
              </HeadCell>
            </tr>
          </thead>
          <tbody>
            <ChanceRow
              name={t('usually')}
              path={[...path, 'usually']}
              chances={[...path, 'usually']}
              checkId={checkId}
              outcomes={outcomes}
            />
            {rows.map((_, index) => {
              const causes = namesAt(root, [...under, index, 'causes']);
              return (
                <ChanceRow
                  key={causes.join(' ')}
                  name={causes.map(titleOf).join(t('and'))}
                  path={[...under, index]}
                  chances={[...under, index, 'chances']}
                  checkId={checkId}
                  causeId={causes[0]}
                  outcomes={outcomes}
                  onRemove={() => set(under, rows.length > 1 ? rows.toSpliced(index, 1) : undefined)}
                />
              );
            })}
          </tbody>
        </Table>
      </section>
      <p className="py-1.5 text-13 text-muted">{t('chancesNote')}</p>
      <Select
        label={t('setApart')}
        className="max-w-96"
        options={others.map((id) => ({ value: id, label: titleOf(id) }))}
        placeholder={t('choose')}
        value={added}
        onChange={(event) => event.target.value && add(event.target.value)}
      />
    </>
  );
}
