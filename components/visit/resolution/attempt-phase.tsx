'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { Segmented } from '@/components/ui/segmented';
import { currentPhase } from '@/lib/case/attempts';
import type { Attempt } from '@/lib/case/state';
import { PHASES } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';
import { useChange } from '@/lib/tablet/use-change';
import { useNow } from '@/lib/tablet/use-now';
import { BandRow } from './band-row';

/** What the attempt does now, with the clock of that stretch running. */
export function AttemptPhase({ attempt }: { attempt: Attempt }) {
  const t = useTranslations('visit.resolution');
  const words = useTranslations('words.phase');
  const change = useChange();
  const formats = useFormats();
  const now = useNow(1000);
  const phase = currentPhase(attempt);
  const fromAt = attempt.phases.at(-1)?.fromAt ?? attempt.startedAt;
  const clock = (
    <span
      role="timer"
      aria-label={`${words(phase)} ${formats.time(fromAt)}`}
      className="flex items-baseline gap-2"
    >
      {t('row.state')}{' '}
      <b className="text-22 leading-none text-ink">{formats.clock(now - Date.parse(fromAt))}</b>
    </span>
  );
  return (
    <BandRow label={clock}>
      <Segmented
        label={t('row.state')}
        clearable={false}
        value={phase}
        segments={PHASES.map((value) => ({
          value,
          label: value === 'work' && attempt.channel === 'phone' ? t('talk') : words(value),
          icon: <></>,
        }))}
        onChange={(next) => next && void change('attempt.phase', { id: attempt.id, phase: next })}
      />
    </BandRow>
  );
}
