import Link from 'next/link';
import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import { SectionHead } from '@/components/ui/section-head';
import type { StateShape } from '@/components/ui/state-icon';
import { StateWord } from '@/components/ui/state-word';
import { feeTotals, liveFeeLines, unapprovedLines } from '@/lib/case/fees';
import { liveRows } from '@/lib/case/live-rows';
import type { CaseState } from '@/lib/case/state';
import type { CERTAINTIES } from '@/lib/case/terms';
import type { EarlierCase } from '@/lib/customer/card';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { useFormats } from '@/lib/i18n/use-formats';
import { CaseState as CaseStateWord } from '../case-state';
import { LongText } from '../long-text';
import { type Pair, Pairs } from './pairs';

const certaintyShapes: Record<(typeof CERTAINTIES)[number], StateShape> = {
  confirmed: 'ok',
  unverified: 'partly',
  unknown: 'unknown',
  refused: 'refused',
};

/** Needed facts with how certain they are; a secret's value is not there to be shown. */
export function FactsPart({ state, playbook }: { state: CaseState; playbook: Playbook | null }) {
  const t = useTranslations('office.about');
  const words = useTranslations('words');
  const locale = useLocale();
  const facts = liveRows(state.facts);
  if (facts.length === 0) return null;
  return (
    <section aria-label={t('facts')}>
      <SectionHead title={t('facts')} count={facts.length} />
      <Pairs
        pairs={facts.map((fact): Pair => {
          const spec = playbook?.facts.find(({ id }) => id === fact.key);
          return [
            spec?.title[locale] ?? fact.key,
            <span key={fact.id} className="flex flex-wrap gap-x-2">
              <span className="min-w-0">
                {spec?.secret ? (
                  <span className="text-muted">{t('secret')}</span>
                ) : (
                  fact.value && <LongText text={fact.value} />
                )}
              </span>
              <StateWord shape={certaintyShapes[fact.certainty]}>
                {words(`certainty.${fact.certainty}`)}
              </StateWord>
              {fact.source && <span className="text-muted">{words(`factSource.${fact.source}`)}</span>}
            </span>,
          ];
        })}
      />
    </section>
  );
}

/** The fee as it stands, line by line. */
export function FeePart({ state }: { state: CaseState }) {
  const t = useTranslations('office.about');
  const words = useTranslations('words');
  const formats = useFormats();
  const lines = liveFeeLines(state);
  if (lines.length === 0) return null;
  const open = new Set(unapprovedLines(state).map(({ id }) => id));
  const { paidHow, paidAmount } = state.root;
  return (
    <section aria-label={t('fee')}>
      <SectionHead title={t('fee')} aside={formats.yenWithTax(feeTotals(lines).total)} />
      <ul className="mt-2 leading-normal">
        {lines.map((line) => (
          <li key={line.id} className="flex flex-wrap gap-x-2">
            <span className="min-w-0 flex-1">
              {line.label}
              {line.quantity > 1 && ` × ${line.quantity}`}
            </span>
            {open.has(line.id) && <StateWord shape="attention">{t('notApproved')}</StateWord>}
            <span>{formats.yen(line.amount * line.quantity)}</span>
          </li>
        ))}
        <li className="mt-1 flex border-t border-line pt-1">
          <span className="flex-1 text-muted">{t('paid')}</span>
          {paidHow === null
            ? t('unpaid')
            : [words(`paidHow.${paidHow}`), paidAmount !== null && formats.yen(paidAmount)]
                .filter(Boolean)
                .join(' ')}
        </li>
      </ul>
    </section>
  );
}

/** Notes of the shop, never on the report. */
export function NotesPart({
  state,
  userNames,
}: {
  state: CaseState;
  userNames: Readonly<Record<string, string>>;
}) {
  const t = useTranslations('office.about');
  const formats = useFormats();
  const notes = state.notes.filter(({ withdrawnAt }) => withdrawnAt === null);
  if (notes.length === 0) return null;
  return (
    <section aria-label={t('notes')}>
      <SectionHead title={t('notes')} count={notes.length} />
      <ul>
        {notes.map((note) => (
          <li key={note.id} className="border-b border-line py-1.5 leading-normal">
            <div className="whitespace-pre-line">
              <LongText text={note.words} />
            </div>
            <p className="text-muted">
              {formats.shortDayTime(note.notedAt)} {userNames[note.notedById]}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Other cases of the same customer. */
export function OthersPart({ others }: { others: readonly EarlierCase[] }) {
  const t = useTranslations('office.about');
  const formats = useFormats();
  if (others.length === 0) return null;
  return (
    <section aria-label={t('others')}>
      <SectionHead title={t('others')} />
      <ul>
        {others.map((other) => (
          <li key={other.id}>
            <Link
              href={`/cases/${other.id}`}
              prefetch={false}
              className="grid grid-cols-[minmax(0,1fr)_auto] gap-x-2 border-b border-line py-1.5 leading-normal hover:bg-surface"
            >
              <b>{other.headline}</b>
              <span className="text-right text-muted">{formats.day(other.openedAt)}</span>
              <span className="text-muted">{other.number}</span>
              <CaseStateWord status={other.status} result={other.result} />
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}
