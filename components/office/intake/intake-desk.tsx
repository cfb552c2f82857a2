'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useRef, useState } from 'react';
import type { DayOfTechnicians } from '@/lib/case/free-slots';
import { type IntakeForm, type IntakeProblem, itemsToTell } from '@/lib/case/intake-form';
import type { Category } from '@/lib/case/terms';
import { proposedSpan } from '@/lib/case/proposed-span';
import type { CustomerCard } from '@/lib/customer/card';
import type { VersionName } from '@/lib/diagnosis/version-name';
import { useFormats } from '@/lib/i18n/use-formats';
import type { Refusal } from '@/lib/mutation/refusal';
import type { FeeItem } from '@/lib/shop/state';
import { DraftNotice } from '../draft-notice';
import { useFetched } from '../use-fetched';
import { CallEnd } from './call-end';
import { CallerColumn } from './caller-column';
import { Column } from './column';
import { DeskFooter } from './desk-footer';
import { chosenSite } from './intake-draft';
import { ReadBack } from './read-back';
import { ScheduleColumn } from './schedule-column';
import { TakenDialog, type Taken } from './taken-dialog';
import { type Ending, toIntakeForm } from './to-intake-form';
import { TroubleColumn } from './trouble-column';
import { usePromise } from './use-call-times';
import { useIntakeDraft } from './use-intake-draft';
import { useIntakeKeys } from './use-intake-keys';
import { useQuestions } from './use-questions';

export type IntakeAnswer =
  | { ok: true; taken: Taken; days: DayOfTechnicians[] }
  | { ok: false; problem: IntakeProblem; days?: DayOfTechnicians[] }
  | { ok: false; refusal: Refusal };

export type IntakeDeskProps = {
  now: string;
  zone: string;
  purposes: string | null;
  days: DayOfTechnicians[];
  userNames: Readonly<Record<string, string>>;
  feeItems: readonly FeeItem[];
  playbooks: Readonly<Record<Category, ({ title: string } & VersionName) | null>>;
  alone: boolean;
  takeCall: (form: IntakeForm) => Promise<IntakeAnswer>;
};

/** Taking a call: who, what, when, on one screen; one press makes customer, case and appointment. */
export function IntakeDesk(props: IntakeDeskProps) {
  const { now, zone, userNames } = props;
  const t = useTranslations('intake');
  const formats = useFormats();
  const { draft, patch, restored, savedAt, begin, forget } = useIntakeDraft();
  const [current, setCurrent] = useState<string | null>('category');
  const [keyboard, setKeyboard] = useState(false);
  const [days, setDays] = useState(props.days);
  const [problem, setProblem] = useState<IntakeAnswer | null>(null);
  const [busy, setBusy] = useState(false);
  const [taken, setTaken] = useState<Taken | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const callerColumn = useRef<HTMLElement>(null);
  const scheduleColumn = useRef<HTMLElement>(null);

  const card = useFetched<CustomerCard>(
    draft.customerId ? `/calls/customers/${draft.customerId}` : null,
  ).answer;
  const customer = card?.id === draft.customerId ? card : null;
  const questions = useQuestions(draft, patch);
  const open = questions.filter(({ value }) => value === null).length;
  const items = itemsToTell(props.feeItems, draft.category);
  const price = items.length === 0 ? null : items.reduce((sum, { amount }) => sum + amount, 0);
  const promise = usePromise(draft, zone, now);
  const playbook = draft.category && props.playbooks[draft.category];
  const headline =
    draft.category === 'email'
      ? t(`auto.email.${draft.answers.direction ?? 'unknown'}`)
      : t(`auto.${draft.category ?? 'other'}`);
  const [only, another] = days[0]?.technicians ?? [];
  const site = chosenSite(draft, customer);
  const sinceWords = questions.find(({ id }) => id === 'since');

  const send = async (ending: Ending) => {
    if (busy) return;
    const since = sinceWords?.options.find(({ value }) => value === sinceWords.value)?.label ?? null;
    const made = toIntakeForm(draft, ending, { customer, headline, since, priceTold: price });
    if ('problem' in made) {
      setProblem({ ok: false, problem: made.problem });
      return;
    }
    setBusy(true);
    setProblem(null);
    try {
      const answer = await props.takeCall(made.form);
      if (answer.ok) {
        forget();
        setTaken(answer.taken);
      } else setProblem(answer);
      if ('days' in answer && answer.days) setDays(answer.days);
    } catch {
      // The server could not be reached; everything typed is still here, and sending it again makes nothing twice.
      setProblem({ ok: false, problem: 'server' });
    } finally {
      setBusy(false);
    }
  };
  const book = () => void send({ kind: 'book' });
  const toColumn = (column: 1 | 2 | 3) => {
    setKeyboard(column === 2);
    if (column === 1)
      (search.current ?? callerColumn.current?.querySelector('input') ?? callerColumn.current)?.focus();
    if (column === 2) setCurrent(questions.find(({ value }) => value === null)?.id ?? 'category');
    if (column === 3)
      (scheduleColumn.current?.querySelector<HTMLElement>('li button') ?? scheduleColumn.current)?.focus();
  };
  useIntakeKeys({
    questions,
    current,
    onCurrent: (id) => {
      setKeyboard(true);
      setCurrent(id);
    },
    onColumn: toColumn,
    onBook: book,
  });

  return (
    <div className="grid min-h-0 grid-rows-[minmax(0,1fr)_auto]">
      <main className="min-h-0 min-w-0 overflow-y-auto lg:grid lg:grid-cols-[minmax(300px,396px)_minmax(0,1fr)_minmax(340px,452px)] lg:overflow-hidden">
        <h1 className="sr-only">{t('title')}</h1>
        <Column ref={callerColumn} number={1} title={t('who')}>
          {restored && <DraftNotice onDiscard={begin} />}
          <CallerColumn
            draft={draft}
            patch={patch}
            customer={customer}
            purposes={props.purposes}
            userNames={userNames}
            missing={problem?.ok === false && 'problem' in problem && problem.problem === 'customer'}
            searchRef={search}
          />
        </Column>
        <Column
          number={2}
          title={t('what')}
          aside={open > 0 ? t('answer.byDigits', { count: open }) : t('answer.byDigitsDone')}
        >
          <TroubleColumn
            draft={draft}
            patch={patch}
            questions={questions}
            current={current}
            keyboard={keyboard}
            onCurrent={setCurrent}
            headline={headline}
            playbook={playbook}
          />
        </Column>
        <Column
          ref={scheduleColumn}
          number={3}
          title={t('when')}
          aside={t('slots.today', { day: formats.day(now) })}
        >
          <ScheduleColumn
            draft={draft}
            patch={patch}
            days={days}
            userNames={userNames}
            lastTechnicianId={customer?.cases[0]?.technicianId ?? null}
            alone={props.alone}
          />
          <ReadBack
            draft={draft}
            who={userNames[draft.technicianId ?? '']?.split(/\s/)[0] ?? ''}
            place={site?.city ?? (draft.site.city || (customer?.name ?? draft.name))}
            when={promise}
            items={items}
            price={price}
            onRead={(readBack) => patch({ readBack })}
          />
          <CallEnd
            draft={draft}
            patch={patch}
            busy={busy}
            problem={problem}
            proposed={proposedSpan(draft.day ?? days[0]?.day ?? '', now, zone)}
            onlyTechnicianId={another ? null : (only?.technicianId ?? null)}
            onEnd={(ending) => void send(ending)}
          />
        </Column>
      </main>
      <DeskFooter savedAt={savedAt} />
      <TakenDialog
        taken={taken}
        userNames={userNames}
        onNext={() => {
          setTaken(null);
          begin();
        }}
      />
    </div>
  );
}
