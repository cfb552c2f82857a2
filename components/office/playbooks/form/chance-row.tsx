'use client';

import { MoveButtons } from './move-buttons';
import { type Telling, tellingsOf } from '@/lib/diagnosis/bearing';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import { useTranslations } from '@/lib/i18n/use-translations';
import { numberAt, valueAt, wordsAt } from '@/lib/playbook-text/value-at';
import { percentOf } from '../percent';
import { pathName, useBook } from './book-context';
import { numberOf } from './number-of';
import { useRested } from './use-rested';

const inputClass =
  'h-9 pointer-coarse:h-11 rounded-card border border-line-strong bg-surface px-2 text-ink aria-invalid:border-faulty placeholder:text-muted';

/** One row of chances, in per cent, with the word that each comes to; what is empty shares what is left. */
export function ChanceRow({
  name,
  path,
  chances,
  checkId,
  causeId,
  outcomes,
  onRemove,
}: {
  name: string;
  /** Of the row, and of its numbers. */
  path: Path;
  chances: Path;
  checkId: string;
  /** The cause that words are worked out for; none for what is usual. */
  causeId?: string | undefined;
  outcomes: readonly { id: string; title: string }[];
  onRemove?: () => void;
}) {
  const t = useTranslations('playbooks.form');
  const { whole, reason, setReason, wrong } = useBook();
  const tellings = causeId === undefined ? [] : tellingsOf(whole, checkId, causeId);
  const problem = wrong(path) ?? wrong(chances);
  const why = useRested(reason(path), (words) => setReason(path, words));
  return (
    <tr className="border-b border-line align-top">
      <th scope="row" className="min-w-40 py-2 pr-3 leading-snug">
        {name}
        {problem && (
          <span role="alert" className="block font-bold text-faulty">
            {problem}
          </span>
        )}
      </th>
      {outcomes.map(({ id, title }, index) => (
        <td key={id} className="py-1.5 pr-3">
          <Chance
            path={[...chances, id]}
            label={t('chanceOf', { outcome: title, cause: name })}
            telling={tellings[index]}
          />
        </td>
      ))}
      <td className="py-1.5 pr-2">
        <input aria-label={t('reasonOf', { name })} className={`${inputClass} w-48`} {...why} />
      </td>
      <td className="py-1">{onRemove && <MoveButtons name={name} remove={onRemove} />}</td>
    </tr>
  );
}

function Chance({ path, label, telling }: { path: Path; label: string; telling: Telling | undefined }) {
  const t = useTranslations('playbooks');
  const { root, set, wrong } = useBook();
  const share = numberAt(root, path);
  const said = share === undefined ? wordsAt(root, path) : String(Number((share * 100).toFixed(3)));
  const field = useRested(said, (words) => {
    const percent = numberOf(words);
    if (words.trim() === '') set(path, undefined);
    else set(path, percent === null ? words : Number((percent / 100).toFixed(5)));
  });
  const left = valueAt(root, path) === undefined && telling ? percentOf(telling.chance) : '';
  return (
    <>
      <span className="flex items-center gap-1">
        <input
          aria-label={label}
          aria-invalid={wrong(path) ? true : undefined}
          title={wrong(path)}
          inputMode="decimal"
          placeholder={left}
          className={`${inputClass} w-16 text-right tabular-nums`}
          data-path={pathName(path)}
          {...field}
        />
        %
      </span>
      {telling && (
        <span className={`block text-12 ${telling.bearing === 'nothing' ? 'text-muted' : ''}`}>
          {t(`bearing.${telling.bearing}`)}
        </span>
      )}
    </>
  );
}
