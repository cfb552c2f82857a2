'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { Button } from '@/components/ui/button';
import { StepPage } from '@/components/visit/step-page';
import { StopPanel } from '@/components/visit/stop/stop-panel';
import { useText } from '@/components/visit/use-text';
import { liveAttempts } from '@/lib/case/attempts';
import { STOP_REASONS } from '@/lib/case/terms';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { AttemptList } from './attempt-list';
import { CauseBand } from './cause-band';
import { CauseRow } from './cause-row';
import { MissingNotice } from './missing-notice';
import { NextAttempts } from './next-attempts';
import { ResolutionActions } from './resolution-actions';
import { ResultNotice } from './result-notice';
import { useFocus } from './use-focus';
import { useMissing } from './use-missing';
import { attemptFrom, useStartAttempt, type NewAttempt } from './use-start-attempt';
import { VerificationBand } from './verification-band';
import { VerificationBox } from './verification-box';
import { WithdrawnAttempts } from './withdrawn-attempts';
import { WorkaroundBand, WorkaroundRow } from './workaround';

/** Step 5: the attempts in their order, what waits meanwhile, the proof that it works again, and the end. */
export function ResolutionStep() {
  const t = useTranslations('visit.resolution');
  const text = useText();
  const change = useChange();
  const { state } = useVisit();
  const start = useStartAttempt();
  const missing = useMissing();
  const [focus, open] = useFocus(state);
  const [asked, setAsked] = useState(0);
  const [stopping, setStopping] = useState(false);

  const stopped = STOP_REASONS.some((reason) => reason === state.root.result);
  if (stopping || stopped) return <StopPanel onBack={() => setStopping(false)} />;

  const number = liveAttempts(state).length + 1;
  const solved = state.root.result !== null;
  const begin = async (attempt: NewAttempt) => {
    const id = await start(attempt, number);
    if (id) open({ on: 'attempt', id });
  };
  const resolve = async () => {
    setAsked((times) => times + 1);
    if (missing.length > 0) return;
    const done = await change(
      'case.resolve',
      { words: null },
      { said: t('resolve.said'), undo: { name: 'case.continue', args: {} } },
    );
    if (done) open({ on: 'nothing' });
  };
  const toggle = (on: 'cause' | 'workaround') => open(focus.on === on ? { on: 'nothing' } : { on });
  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      quiet={
        !solved && (
          <Button kind="text" className="-ml-5" onClick={() => setStopping(true)}>
            {t('bar.stop')}
          </Button>
        )
      }
      actions={
        <ResolutionActions
          focus={focus}
          number={number}
          onOpen={open}
          onStart={(remedy) => void begin(attemptFrom(remedy, text(remedy.title)))}
          onResolve={() => void resolve()}
        />
      }
    >
      <ResultNotice />
      <div className="border-t-[1.5px] border-ink">
        <AttemptList focus={focus} onOpen={open} />
        <WithdrawnAttempts onRestore={(id) => open({ on: 'attempt', id })} />
      </div>
      {!solved && (
        <NextAttempts
          number={number}
          focus={focus}
          onOpen={open}
          onStart={(attempt) => void begin(attempt)}
        />
      )}
      <VerificationBox
        open={focus.on === 'verify' ? focus.direction : null}
        onOpen={(direction) =>
          open(
            focus.on === 'verify' && focus.direction === direction
              ? { on: 'nothing' }
              : { on: 'verify', direction },
          )
        }
      />
      {focus.on === 'verify' && <VerificationBand key={focus.direction} direction={focus.direction} />}
      {asked > 0 && !solved && <MissingNotice key={asked} onOpen={open} />}
      <div className="mt-3">
        <CauseRow open={focus.on === 'cause'} onOpen={() => toggle('cause')} />
        {focus.on === 'cause' && <CauseBand onClose={() => open({ on: 'nothing' })} />}
        <WorkaroundRow open={focus.on === 'workaround'} onOpen={() => toggle('workaround')} />
        {focus.on === 'workaround' && <WorkaroundBand onClose={() => open({ on: 'nothing' })} />}
      </div>
    </StepPage>
  );
}
