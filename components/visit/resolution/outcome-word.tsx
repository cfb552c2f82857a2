'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { StateWord } from '@/components/ui/state-word';
import type { StateShape } from '@/components/ui/state-icon';
import { currentPhase } from '@/lib/case/attempts';
import type { Attempt } from '@/lib/case/state';
import { ChannelIcon } from './channel-icon';

type Outcome = NonNullable<Attempt['outcome']>;

const shapes: Record<Outcome, StateShape> = {
  worked: 'ok',
  'did-not': 'refused',
  learnt: 'info',
  waiting: 'waiting',
  'given-up': 'stopped',
  declined: 'refused',
};

/** May break where a language needs more words than its place holds. */
const look = 'whitespace-normal! leading-snug';

/** How an attempt came out, or what it is doing now: a shape of its own and a word. */
export function OutcomeWord({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words');
  const phase = currentPhase(attempt);
  if (attempt.endedAt === null) {
    if (phase.startsWith('wait'))
      return (
        <StateWord shape="waiting" className={look}>
          {words(`phase.${phase}`)}
        </StateWord>
      );
    const talking = phase === 'work' && attempt.channel === 'phone';
    return (
      <StateWord shape="waiting" className={look} icon={<ChannelIcon channel={attempt.channel} />}>
        {talking ? t('talking') : phase === 'search' ? words('phase.search') : t('state.running')}
      </StateWord>
    );
  }
  const outcome = attempt.outcome ?? 'did-not';
  return (
    <StateWord shape={shapes[outcome]} tone={outcome === 'given-up' ? 'unknown' : undefined} className={look}>
      {words(`attemptOutcome.${outcome}`)}
    </StateWord>
  );
}
