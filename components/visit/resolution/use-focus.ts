'use client';

import { useCallback, useEffect, useState } from 'react';
import { currentPhase, liveAttempts } from '@/lib/case/attempts';
import type { CaseState, Verification } from '@/lib/case/state';
import { missingVerifications } from '@/lib/case/verification';

/** The one thing that is open: the white band. */
export type Focus =
  | { on: 'attempt'; id: string }
  | { on: 'remedy'; id: string }
  | { on: 'verify'; direction: Verification['direction'] }
  | { on: 'free' }
  | { on: 'cause' }
  | { on: 'workaround' }
  | { on: 'nothing' };

/** What is open before anybody chose: the attempt at work; after one that worked, what is still to be verified. */
function firstFocus(state: CaseState): Focus {
  if (state.root.result !== null) return { on: 'nothing' };
  const attempts = liveAttempts(state);
  const open = attempts.filter((attempt) => attempt.endedAt === null);
  const working = open.findLast((attempt) => !currentPhase(attempt).startsWith('wait-reply'));
  if (working) return { on: 'attempt', id: working.id };
  const [direction] = missingVerifications(state);
  if (direction && attempts.some(({ outcome }) => outcome === 'worked')) return { on: 'verify', direction };
  return { on: 'nothing' };
}

/**
 * What stays open until something else is opened, whatever is answered meanwhile.
 * @returns what is open and how to open something else; the newly opened comes into sight and takes the focus
 */
export function useFocus(state: CaseState): [Focus, (focus: Focus) => void] {
  const [focus, setFocus] = useState(() => firstFocus(state));
  const [moved, setMoved] = useState(0);
  const open = useCallback((next: Focus) => {
    setFocus(next);
    setMoved((count) => count + 1);
  }, []);
  useEffect(() => {
    if (moved > 0) showBand();
  }, [moved]);
  return [focus, open];
}

function showBand() {
  const band = document.querySelector<HTMLElement>('.band');
  if (!band) return;
  const tall = band.offsetHeight > window.innerHeight / 2;
  band.scrollIntoView({ block: tall ? 'start' : 'nearest', behavior: 'smooth' });
  if (band.contains(document.activeElement)) return;
  band.tabIndex = -1;
  band.focus({ preventScroll: true });
}
