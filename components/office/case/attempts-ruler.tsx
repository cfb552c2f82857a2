import { Globe, Mail, MessageSquare, Phone, Tag, Wrench } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ReactNode } from 'react';
import { SectionHead } from '@/components/ui/section-head';
import type { StateShape } from '@/components/ui/state-icon';
import { StateWord } from '@/components/ui/state-word';
import { liveAttempts, stretches } from '@/lib/case/attempts';
import { rulerOf } from '@/lib/case/ruler';
import type { Attempt, CaseState } from '@/lib/case/state';
import type { ATTEMPT_CHANNELS, ATTEMPT_OUTCOMES } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';
import { Dotted } from '../dotted';
import { LongText } from '../long-text';

const icons: Record<(typeof ATTEMPT_CHANNELS)[number], ReactNode> = {
  device: <Wrench aria-hidden="true" className="size-4 flex-none" />,
  'provider-page': <Globe aria-hidden="true" className="size-4 flex-none" />,
  chat: <MessageSquare aria-hidden="true" className="size-4 flex-none" />,
  phone: <Phone aria-hidden="true" className="size-4 flex-none" />,
  mail: <Mail aria-hidden="true" className="size-4 flex-none" />,
  other: <Tag aria-hidden="true" className="size-4 flex-none" />,
};

const outcomes: Record<(typeof ATTEMPT_OUTCOMES)[number], StateShape> = {
  worked: 'ok',
  'did-not': 'refused',
  learnt: 'info',
  waiting: 'waiting',
  'given-up': 'refused',
  declined: 'refused',
};

/** What was tried, on one ruler: work solid, waiting hatched; several at once lie below each other. */
export function AttemptsRuler({ state, now }: { state: CaseState; now: string }) {
  const t = useTranslations('office.attempts');
  const words = useTranslations('words');
  const formats = useFormats();
  const attempts = liveAttempts(state);
  if (attempts.length === 0 && state.root.workaround === null) return null;
  const ruler = rulerOf(attempts.flatMap((attempt) => stretches(attempt, now)));
  const solvedBy = attempts.findIndex(({ outcome }) => outcome === 'worked');
  return (
    <section aria-label={words('concept.attempt')}>
      <SectionHead
        title={words('concept.attempt')}
        count={attempts.length}
        aside={solvedBy >= 0 && t('solvedBy', { number: solvedBy + 1 })}
      />
      {state.root.workaround && (
        <div className="flex flex-wrap items-baseline gap-x-3 border-b border-line py-1.5">
          <b>{words('concept.workaround')}</b>
          {state.root.workaroundAt && (
            <span className="text-muted">{formats.time(state.root.workaroundAt)}</span>
          )}
          <span className="min-w-0">
            <LongText text={state.root.workaround} />
          </span>
        </div>
      )}
      {attempts.map((attempt, index) => (
        <AttemptLine key={attempt.id} attempt={attempt} number={index + 1} ruler={ruler} now={now} />
      ))}
      {ruler && (
        <div aria-hidden="true" className="relative ml-0 h-[22px] text-muted md:mr-[92px] md:ml-[216px]">
          {ruler.ticks.map(({ at, place }, index) => (
            <span
              key={at}
              className={`absolute ${index === 0 ? '' : place > 0.93 ? '-translate-x-full' : '-translate-x-1/2'}`}
              style={{ left: `${place * 100}%` }}
            >
              {formats.time(at)}
            </span>
          ))}
        </div>
      )}
    </section>
  );
}

function AttemptLine({
  attempt,
  number,
  ruler,
  now,
}: {
  attempt: Attempt;
  number: number;
  ruler: ReturnType<typeof rulerOf>;
  now: string;
}) {
  const t = useTranslations('office.attempts');
  const words = useTranslations('words');
  const formats = useFormats();
  const parts = stretches(attempt, now);
  const who = [
    words(`attemptChannel.${attempt.channel}`),
    attempt.personName ?? (attempt.operator === 'customer' ? words('operator.customer') : null),
    attempt.reference,
  ];
  return (
    <div className="grid items-center border-b border-line max-md:py-1.5 md:min-h-[42px] md:grid-cols-[216px_minmax(0,1fr)_92px]">
      <div className="min-w-0 py-1 pr-2.5 leading-snug">
        <b className="flex items-center gap-1.5">
          {icons[attempt.channel]}
          <span className="min-w-0">
            {number} {attempt.title}
          </span>
        </b>
        <span className="text-muted">
          <Dotted parts={who} />
        </span>
      </div>
      <div
        className="relative min-h-[36px] self-stretch"
        style={
          ruler
            ? {
                backgroundImage: `repeating-linear-gradient(90deg, var(--line) 0 1px, transparent 1px ${ruler.step * 100}%)`,
              }
            : undefined
        }
      >
        {ruler &&
          parts.map((part, index) => {
            const { left, width } = ruler.place(part);
            const waits = part.kind.startsWith('wait');
            const length = formats.duration(Date.parse(part.toAt) - Date.parse(part.fromAt));
            return (
              <span
                key={part.fromAt}
                title={`${words(`phase.${part.kind}`)} ${length}`}
                className={`absolute top-1/2 h-[22px] -translate-y-1/2 overflow-hidden text-center text-13 leading-[22px] whitespace-nowrap ${index === 0 ? 'rounded-l-[4px]' : ''} ${index === parts.length - 1 ? 'rounded-r-[4px]' : ''} ${waits ? 'hatch-wait text-ink inset-ring inset-ring-accent-line' : attempt.outcome === 'worked' ? 'bg-ok text-on-accent' : 'bg-accent text-on-accent'}`}
                style={{ left: `${left * 100}%`, width: `max(3px, ${width * 100}%)` }}
              >
                {width > 0.12 && (
                  <span className={waits ? 'rounded-[3px] bg-accent-tint px-1' : ''}>
                    {waits && `${words(`phase.${part.kind}`)} `}
                    {length}
                  </span>
                )}
                <span className="sr-only">
                  {t('stretch', {
                    kind: words(`phase.${part.kind}`),
                    from: formats.time(part.fromAt),
                    to: formats.time(part.toAt),
                  })}
                </span>
              </span>
            );
          })}
      </div>
      <div className="md:justify-self-end">
        {attempt.outcome ? (
          <StateWord shape={outcomes[attempt.outcome]}>
            {words(`attemptOutcome.${attempt.outcome}`)}
          </StateWord>
        ) : (
          <StateWord shape="waiting">{words(`phase.${parts.at(-1)?.kind ?? 'work'}`)}</StateWord>
        )}
      </div>
      {attempt.learnt && (
        <div className="min-w-0 pb-1.5 text-muted md:col-span-3">
          <LongText
            text={
              attempt.learntFrom
                ? t('learntFrom', { who: attempt.learntFrom, words: attempt.learnt })
                : attempt.learnt
            }
          />
        </div>
      )}
    </div>
  );
}
