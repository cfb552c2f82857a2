import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import type { StateShape } from '@/components/ui/state-icon';
import { StateWord } from '@/components/ui/state-word';
import { HeadCell } from '@/components/ui/table';
import { TimeText } from '@/components/ui/time-text';
import { madeWithoutAsking } from '@/lib/case/precautions';
import type { CaseState } from '@/lib/case/state';
import { ledger, type LedgerRow, type LayerState } from '@/lib/diagnosis/ledger';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { LongText } from '../long-text';

const shapes: Record<LayerState, StateShape> = {
  fine: 'ok',
  faulty: 'faulty',
  'partly-open': 'partly',
  'not-checked': 'not-checked',
  'could-not-be-checked': 'unknown',
};

/** The isolation ledger: place by place, and what says so. "Not checked" never looks like "fine". */
export function CaseLedger({ state, playbook }: { state: CaseState; playbook: Playbook }) {
  const t = useTranslations('office.ledger');
  const words = useTranslations('words');
  const locale = useLocale();
  const results = state.checks
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .map(({ recordedAt, ...row }) => ({ ...row, at: recordedAt }));
  const rows = ledger(playbook, results);
  const unasked = madeWithoutAsking(state, playbook);
  const count = (wanted: LayerState) => rows.filter((row) => row.state === wanted).length;
  const decidedBy = ({ decidedBy: by }: LedgerRow) =>
    by && results.find((row) => row.checkId === by.checkId && row.at === by.at && row.outcome === by.outcome);

  return (
    <section aria-label={words('concept.ledger')}>
      <SectionHead
        title={words('concept.ledger')}
        aside={t('counts', {
          fine: count('fine'),
          faulty: count('faulty'),
          open: count('not-checked') + count('partly-open'),
        })}
      />
      <table className="w-full border-collapse text-left leading-normal">
        <thead>
          <tr>
            <HeadCell className="border-b! border-line! pl-0!">{words('concept.layer')}</HeadCell>
            <HeadCell className="border-b! border-line!">{t('verdict')}</HeadCell>
            <HeadCell className="border-b! border-line!">{t('what')}</HeadCell>
            <HeadCell className="border-b! border-line! pr-0! text-right!">{t('time')}</HeadCell>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => {
            const by = decidedBy(row);
            const check = playbook.checks.find(({ id }) => id === by?.checkId);
            const outcome = check?.outcomes.find(({ id }) => id === by?.outcome);
            const decisive = by !== undefined && by !== null && state.root.decisive.includes(by.id);
            const layer = playbook.layers.find(({ id }) => id === row.layerId);
            return (
              <tr key={row.layerId} className={`border-b border-line ${decisive ? 'bg-faulty-tint' : ''}`}>
                <td className="py-1 pr-2.5 align-top font-bold whitespace-nowrap">{layer?.title[locale]}</td>
                <td className="px-2.5 py-1 align-top">
                  <StateWord shape={shapes[row.state]}>{words(`layerState.${row.state}`)}</StateWord>
                </td>
                <td className={`px-2.5 py-1 align-top wrap-anywhere ${by ? '' : 'text-muted'}`}>
                  {check ? (
                    <>
                      {check.title[locale]}
                      {outcome && ` → ${outcome.title[locale]}`}
                      {by?.words && (
                        <>
                          {' '}
                          <LongText text={t('quote', { words: by.words })} />
                        </>
                      )}
                      {by?.note && (
                        <div className="text-muted">
                          <LongText text={by.note} />
                        </div>
                      )}
                    </>
                  ) : (
                    t('open', { count: row.openChecks.length })
                  )}
                  {decisive && (
                    <span className="ml-1.5 inline-block rounded-[4px] bg-faulty px-1.5 leading-5 font-bold text-surface">
                      {words('concept.decisive')}
                    </span>
                  )}
                </td>
                <td className="py-1 pl-2.5 text-right align-top whitespace-nowrap text-muted">
                  {by ? <TimeText at={by.at} /> : '—'}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {unasked.length > 0 && (
        <ul aria-label={t('unasked')} className="rounded-chip bg-attention-tint px-2.5 py-1.5">
          {unasked.map(({ check, kinds }) => (
            <li key={check.id}>
              <StateWord shape="attention">{t('unasked')}</StateWord>{' '}
              {t('unaskedCheck', {
                check: check.title[locale],
                questions: new Intl.ListFormat(locale).format(
                  kinds.map((kind) => words(`precaution.${kind}`)),
                ),
              })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
