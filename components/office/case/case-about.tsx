import Link from 'next/link';
import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { SectionHead } from '@/components/ui/section-head';
import type { StateShape } from '@/components/ui/state-icon';
import { StateWord } from '@/components/ui/state-word';
import { feeTotals, liveFeeLines, unapprovedLines } from '@/lib/case/fees';
import { intakeQuestions, isIntakeAnswer } from '@/lib/case/intake-questions';
import type { CaseState } from '@/lib/case/state';
import type { CERTAINTIES } from '@/lib/case/terms';
import type { EarlierCase } from '@/lib/customer/card';
import type { CustomerState } from '@/lib/customer/state';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { useFormats } from '@/lib/i18n/use-formats';
import { CaseState as CaseStateWord } from '../case-state';
import { useDotted } from '../dotted';

type Pair = [label: ReactNode, value: ReactNode];

function Pairs({ pairs }: { pairs: readonly Pair[] }) {
  const shown = pairs.filter(([, value]) => value !== null && value !== '' && value !== undefined);
  return (
    <dl className="mt-2 grid grid-cols-[86px_minmax(0,1fr)] gap-x-2 gap-y-0.5 leading-normal">
      {shown.map(([label, value], index) => (
        // Pairs of one list keep their places.
        // oxlint-disable-next-line react/no-array-index-key
        <div key={index} className="contents">
          <dt className="text-muted">{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Whom it is about: how to reach them, where, and who has a say. */
export function CustomerPart({ state, customer }: { state: CaseState; customer: CustomerState }) {
  const t = useTranslations('office.about');
  const dotted = useDotted();
  const words = useTranslations('words');
  const formats = useFormats();
  const { root } = customer;
  const site = customer.sites.find(({ id }) => id === state.root.siteId) ?? customer.sites[0];
  const people = state.people.map((person) => {
    const roles = dotted(person.roles.map((role) => words(`personRole.${role}`)));
    return (
      <span key={person.id} className="block">
        {person.name}
        {person.relation && ` (${person.relation})`} <span className="text-muted">{roles}</span>
      </span>
    );
  });
  return (
    <section aria-label={t('title')}>
      <SectionHead
        title={t('title')}
        aside={
          <Link href={`/customers/${root.id}`} className="text-accent hover:underline">
            {t('open')}
          </Link>
        }
      />
      <Pairs
        pairs={[
          [t('name'), <b key="name">{root.name}</b>],
          [t('contact'), root.contact],
          [
            t('phone'),
            root.phones.map((phone) => (
              <a key={phone} href={`tel:${phone}`} className="block text-accent">
                {formats.phone(phone)}
              </a>
            )),
          ],
          [t('email'), root.email],
          [t('place'), site && [site.city, site.street, site.building].filter(Boolean).join(' ')],
          [t('directions'), site?.directions],
          [t('parking'), site?.parking],
          [t('note'), root.note],
          [t('people'), people.length > 0 ? people : null],
        ]}
      />
    </section>
  );
}

/** What was taken down on the phone. */
export function IntakePart({ state: { root } }: { state: CaseState }) {
  const t = useTranslations('office');
  const dotted = useDotted();
  const words = useTranslations('words');
  const intake = useTranslations('intake');
  const formats = useFormats();
  // In the order of the call: a JSON column keeps none.
  const answers = intakeQuestions(root.category).flatMap((question): Pair[] => {
    const answer = root.intake[question];
    // The words are proven complete by a test; the keys are put together here.
    const word = (key: string) => words(`intake.${question}.${key}` as 'intake.since.unknown');
    return answer && isIntakeAnswer(question, answer) ? [[word('title'), word(answer)]] : [];
  });
  const price =
    root.priceTold === null
      ? t('case.noPrice')
      : t('case.price', { price: formats.yenWithTax(root.priceTold) });
  return (
    <section aria-label={t('about.intake')}>
      <SectionHead
        title={t('about.intake')}
        aside={t('case.toldAt', { time: formats.shortDayTime(root.openedAt) })}
      />
      <Pairs
        pairs={[
          [intake('callerWords'), root.callerWords && t('summary.quote', { words: root.callerWords })],
          [t('case.screen'), root.screenWords && t('summary.quote', { words: root.screenWords })],
          ...answers,
          [t('about.urgency'), words(`urgency.${root.urgency}`)],
          [t('about.workStopped'), words(`workStopped.${root.workStopped}`)],
          [t('about.requestKind'), words(`requestKind.${root.requestKind}`)],
          [t('about.fee'), dotted([price, root.readBackAt && t('case.readBack')])],
        ]}
      />
    </section>
  );
}

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
  if (state.facts.length === 0) return null;
  return (
    <section aria-label={t('facts')}>
      <SectionHead title={t('facts')} count={state.facts.length} />
      <Pairs
        pairs={state.facts.map((fact): Pair => {
          const spec = playbook?.facts.find(({ id }) => id === fact.key);
          return [
            spec?.title[locale] ?? fact.key,
            <span key={fact.id} className="flex flex-wrap gap-x-2">
              <span className="min-w-0">
                {spec?.secret ? <span className="text-muted">{t('secret')}</span> : fact.value}
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
            <p className="whitespace-pre-line">{note.words}</p>
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
