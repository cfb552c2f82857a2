'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { liveAttempts, openAttempts } from '@/lib/case/attempts';
import { missingVerifications } from '@/lib/case/verification';
import { useNow } from '@/lib/tablet/use-now';
import { useVisit } from '@/lib/tablet/visit-context';
import { AttemptBand } from './attempt-band';
import { AttemptItem, rowGrid } from './attempt-item';
import { RulerScale } from './attempt-track';
import { rulerFor } from './ruler';
import { useRefineFrom } from './use-refine-from';
import type { Focus } from './use-focus';

/** All attempts in order on one ruler; the open one is the white band. */
export function AttemptList({ focus, onOpen }: { focus: Focus; onOpen: (focus: Focus) => void }) {
  const t = useTranslations('visit.resolution');
  const { state, visit } = useVisit();
  const refineFrom = useRefineFrom();
  const now = useNow(1000);
  const attempts = liveAttempts(state);
  const [unproved] = missingVerifications(state);
  const here = attempts.filter((attempt) => !visit || attempt.visitId === visit.id);
  const ends = here.flatMap(({ endedAt }) => (endedAt === null ? [] : Date.parse(endedAt)));
  const running =
    openAttempts(state).length > 0 || (visit && visit.leftAt === null && state.root.result === null);
  const ruler = rulerFor(
    here.map(({ startedAt }) => startedAt),
    running || ends.length === 0 ? now : Math.max(...ends),
  );
  if (attempts.length === 0) return null;
  return (
    <>
      <div className={`mt-1 ${rowGrid}`}>
        <div className="col-span-2 sm:col-span-1 sm:col-start-2">
          <RulerScale ruler={ruler} />
        </div>
      </div>
      <ol aria-label={t('ruler')}>
        {attempts.map((attempt, index) => {
          const open = focus.on === 'attempt' && focus.id === attempt.id;
          return (
            <AttemptItem
              key={attempt.id}
              attempt={attempt}
              number={index + 1}
              ruler={ruler}
              earlier={!here.includes(attempt)}
              open={open}
              onToggle={() => onOpen(open ? { on: 'nothing' } : { on: 'attempt', id: attempt.id })}
            >
              <AttemptBand
                attempt={attempt}
                number={index + 1}
                onWorked={() => onOpen(unproved ? { on: 'verify', direction: unproved } : { on: 'nothing' })}
                onClose={() => onOpen({ on: 'nothing' })}
                onRefine={() => {
                  void refineFrom(attempt);
                  onOpen({ on: 'cause' });
                }}
              />
            </AttemptItem>
          );
        })}
      </ol>
    </>
  );
}
