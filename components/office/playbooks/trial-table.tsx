import { HeadCell, Table } from '@/components/ui/table';
import type { Tally, Trial } from '@/lib/diagnosis/try-on-stories';
import { useTranslations } from '@/lib/i18n/use-translations';
import { percentOf } from './percent';

const ROWS = ['first', 'few'] as const satisfies readonly (keyof Tally)[];

/** How many stories have the named cause first and within three, before and after. */
export function TrialTable({ trial, label }: { trial: Trial<unknown>; label: string }) {
  const t = useTranslations('playbooks.tried');
  const cell = (count: number) => t('count', { count, share: percentOf(count / trial.told) });
  return (
    <Table aria-label={label} className="tabular-nums">
      <thead>
        <tr>
          <HeadCell>{t('place')}</HeadCell>
          <HeadCell>{t('before')}</HeadCell>
          <HeadCell>{t('after')}</HeadCell>
        </tr>
      </thead>
      <tbody>
        {ROWS.map((row) => {
          const change = trial.after[row] - trial.before[row];
          return (
            <tr key={row} className="border-b border-line">
              <th scope="row" className="px-2.5 py-1.5 font-normal">
                {t(row)}
              </th>
              <td className="px-2.5 py-1.5">{cell(trial.before[row])}</td>
              <td className="px-2.5 py-1.5">
                <b>{cell(trial.after[row])}</b>
                {change !== 0 && (
                  <span className={`ml-2 ${change > 0 ? 'text-ok' : 'text-attention'}`}>
                    {change > 0 ? t('more', { count: change }) : t('fewer', { count: -change })}
                  </span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </Table>
  );
}
