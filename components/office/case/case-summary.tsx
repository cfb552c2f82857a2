import { useLocale } from 'next-intl';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { StateWord } from '@/components/ui/state-word';
import { feeTotals, liveFeeLines } from '@/lib/case/fees';
import type { CaseState } from '@/lib/case/state';
import { latestVerification } from '@/lib/case/verification';
import { VERIFICATIONS } from '@/lib/case/terms';
import { answersTold } from '@/lib/diagnosis/answers-told';
import type { Playbook } from '@/lib/diagnosis/playbook';
import { versionName } from '@/lib/diagnosis/version-name';
import { useFormats } from '@/lib/i18n/use-formats';
import { Dotted } from '../dotted';
import { LongText } from '../long-text';

function Cell({ title, main, children }: { title: string; main: ReactNode; children?: ReactNode }) {
  return (
    <div className="min-w-0 border-line px-4 pt-2 pb-2.5 not-first:border-t md:not-first:border-t-0 md:not-first:border-l">
      <h2 className="mb-0.5 text-13 font-normal text-muted">{title}</h2>
      <div className="text-15 leading-normal font-bold">{main}</div>
      <div className="mt-0.5 text-13 leading-normal text-muted">{children}</div>
    </div>
  );
}

/** The case in four cells: symptom, cause, what decided it, result. */
export function CaseSummary({ state, playbook }: { state: CaseState; playbook: Playbook | null }) {
  return (
    <div className="mt-3 grid rounded-card border border-line-strong bg-surface md:grid-cols-[1fr_1.2fr_1.1fr_1fr]">
      <SymptomCell state={state} playbook={playbook} />
      <CauseCell state={state} playbook={playbook} />
      <DecisiveCell state={state} playbook={playbook} />
      <ResultCell state={state} />
    </div>
  );
}

function SymptomCell({
  state: { root, symptoms },
  playbook,
}: {
  state: CaseState;
  playbook: Playbook | null;
}) {
  const t = useTranslations('office.summary');
  const words = useTranslations('words');
  const locale = useLocale();
  const formats = useFormats();
  const seen = symptoms
    .filter((row) => row.withdrawnAt === null)
    .toSorted((a, b) => a.recordedAt.localeCompare(b.recordedAt))
    .at(-1);
  if (!seen) {
    return (
      <Cell title={t('symptomTold')} main={<span className="line-clamp-3">{root.headline}</span>}>
        {root.callerWords && <LongText text={t('quote', { words: root.callerWords })} />}
      </Cell>
    );
  }
  const others = playbook ? answersTold(playbook, seen.answers, locale) : [];
  const directions = [
    seen.sending && t('sending', { state: words(`directionState.${seen.sending}`) }),
    seen.receiving && t('receiving', { state: words(`directionState.${seen.receiving}`) }),
    ...others.map(({ name, word }) => t('answer', { name, word })),
  ].filter(Boolean);
  const said = [seen.words, seen.code].filter(Boolean).join(' ');
  const how = seen.reproduced === 'yes' ? `by-${seen.operator}` : seen.reproduced;
  return (
    <Cell
      title={t(`symptom.${how as 'by-customer' | 'by-technician' | 'no' | 'not-tried'}`)}
      main={
        directions.length > 0 ? (
          <Dotted parts={directions} />
        ) : (
          <span className="line-clamp-3">{root.headline}</span>
        )
      }
    >
      {formats.time(seen.recordedAt)} {said && <LongText text={t('quote', { words: said })} />}
    </Cell>
  );
}

function CauseCell({ state: { root }, playbook }: { state: CaseState; playbook: Playbook | null }) {
  const t = useTranslations('office.summary');
  const locale = useLocale();
  const formats = useFormats();
  const known = playbook?.causes.find(({ id }) => id === root.causeId)?.title[locale];
  const main = root.causeWords ?? known;
  const reason =
    root.causeReason && root.causeSource === 'told' && root.causeToldBy
      ? t('told', { who: root.causeToldBy, words: root.causeReason })
      : root.causeReason;
  return (
    <Cell
      title={t('cause')}
      main={main ? <LongText text={main} /> : <span className="font-normal text-muted">{t('noCause')}</span>}
    >
      {reason && <LongText text={reason} />}
      {root.causeNamedAt && ` (${formats.time(root.causeNamedAt)})`}
    </Cell>
  );
}

function DecisiveCell({ state, playbook }: { state: CaseState; playbook: Playbook | null }) {
  const t = useTranslations('office.summary');
  const locale = useLocale();
  const formats = useFormats();
  const decided = state.checks.filter(
    ({ id, withdrawnAt }) => withdrawnAt === null && state.root.decisive.includes(id),
  );
  const told = decided.map((row) => {
    const check = playbook?.checks.find(({ id }) => id === row.checkId);
    const outcome = check?.outcomes.find(({ id }) => id === row.outcome);
    return [check?.title[locale], outcome?.title[locale]].filter(Boolean).join(' → ');
  });
  return (
    <Cell
      title={t('decisive')}
      main={
        told.length > 0 ? (
          formats.list(told)
        ) : (
          <span className="font-normal text-muted">{t('noDecisive')}</span>
        )
      }
    >
      {decided[0] && `${formats.time(decided[0].recordedAt)} `}
      {playbook && t('playbook', { title: playbook.title[locale], ...versionName(playbook) })}
    </Cell>
  );
}

function ResultCell({ state }: { state: CaseState }) {
  const t = useTranslations('office.summary');
  const words = useTranslations('words');
  const formats = useFormats();
  const { result, resultWords, nextOn, paidHow } = state.root;
  const solved = result === 'resolved' || result === 'resolved-by-phone';
  const proofs = VERIFICATIONS.flatMap((direction) => {
    const row = latestVerification(state, direction);
    return row?.outcome === 'ok'
      ? [`${words(`verification.${direction}`)} ${formats.time(row.recordedAt)}`]
      : [];
  });
  const lines = liveFeeLines(state);
  const fee = lines.length === 0 ? null : formats.yenWithTax(feeTotals(lines).total);
  return (
    <Cell
      title={t('result')}
      main={
        result === null ? (
          <span className="font-normal text-muted">{t('noResult')}</span>
        ) : (
          <StateWord shape={solved ? 'ok' : 'stopped'} className="whitespace-normal!">
            {words(`result.${result}`)}
          </StateWord>
        )
      }
    >
      {resultWords && <LongText text={resultWords} />}
      {nextOn && <p>{t('next', { day: formats.day(`${nextOn}T03:00:00Z`) })}</p>}
      {proofs.length > 0 && (
        <p>
          <Dotted parts={proofs} />
        </p>
      )}
      {fee && (
        <p>
          <Dotted parts={[fee, paidHow && words(`paidHow.${paidHow}`)]} />
        </p>
      )}
    </Cell>
  );
}
