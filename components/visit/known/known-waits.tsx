'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { currentPhase, openAttempts } from '@/lib/case/attempts';
import type { Attempt } from '@/lib/case/state';
import { useFormats } from '@/lib/i18n/use-formats';
import { useNow } from '@/lib/tablet/use-now';
import { useVisit } from '@/lib/tablet/visit-context';
import { KnownSection } from './known-section';

const isWait = (attempt: Attempt): boolean => currentPhase(attempt).startsWith('wait');

/** What is waited for, with running clocks. */
export function KnownWaits() {
  const t = useTranslations('tablet.known');
  const { state } = useVisit();
  const waits = openAttempts(state).filter(isWait);
  if (waits.length === 0) return null;
  return (
    <KnownSection title={t('waits')} aside={t('waitsCount', { count: waits.length })}>
      <ul className="grid gap-1.5">
        {waits.map((attempt) => (
          <Wait key={attempt.id} attempt={attempt} />
        ))}
      </ul>
    </KnownSection>
  );
}

function Wait({ attempt }: { attempt: Attempt }) {
  const words = useTranslations('words.phase');
  const frame = useTranslations('tablet.frame');
  const { clock, duration } = useFormats();
  const now = useNow(1000);
  const since = Date.parse(attempt.phases.at(-1)?.fromAt ?? attempt.startedAt);
  const length = now - since;
  const under = [words(currentPhase(attempt)), attempt.personName, attempt.reference].filter(Boolean);
  return (
    <li className="grid grid-cols-[minmax(0,1fr)_auto] items-baseline gap-x-3">
      <b>{attempt.title}</b>
      <span className="text-20 font-bold" aria-label={duration(length)}>
        {length < 86_400_000 ? clock(length) : duration(length)}
      </span>
      <span className="col-span-2 text-14 text-muted">{under.join(frame('separator'))}</span>
    </li>
  );
}
