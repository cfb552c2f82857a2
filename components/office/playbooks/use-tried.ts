'use client';

import { useEffect, useRef, useState } from 'react';
import {
  type FoundCase,
  type FoundStory,
  together,
  type Trial,
  type TriedPage,
} from '@/lib/diagnosis/try-on-stories';

/** More cases are not looked at; a person's patience, at some hundreds a second. */
export const MOST_CASES = 2000;

/** What came of trying a text so far. */
export type Tried = {
  /** The text that was tried. */
  text: string;
  state: 'running' | 'done' | 'stopped' | 'failed' | 'no-playbook';
  cases: Trial<FoundCase>;
  stories: Trial<FoundStory> | null;
  /** Cases looked at, and all there are. */
  seen: number;
  total: number;
};

const NONE = { first: 0, few: 0 };
const nothing = { told: 0, before: NONE, after: NONE, worse: [] };

/** Tries a text on stories, page by page, until all are through, somebody stops it or it is enough. */
export function useTried(
  tryText: (text: string, after: string | null) => Promise<TriedPage | 'no-playbook' | null>,
) {
  const [tried, setTried] = useState<Tried | null>(null);
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current = -1;
    },
    [],
  );
  const start = async (text: string) => {
    const own = ++run.current;
    let now: Tried = { text, state: 'running', cases: nothing, stories: null, seen: 0, total: 0 };
    let after: string | null = null;
    setTried(now);
    while (now.state === 'running') {
      const page: TriedPage | 'no-playbook' | null = await tryText(text, after).catch(() => null);
      // Stopped meanwhile, or begun anew.
      if (run.current !== own) return;
      if (page === null || page === 'no-playbook') {
        now = { ...now, state: page ?? 'failed' };
      } else {
        const seen = now.seen + page.seen;
        after = page.next;
        now = {
          ...now,
          state: after === null || seen >= MOST_CASES ? 'done' : 'running',
          cases: together(now.cases, page.cases),
          stories: page.first?.stories ?? now.stories,
          seen,
          total: page.first?.total ?? now.total,
        };
      }
      setTried(now);
    }
  };
  const stop = () => {
    run.current++;
    setTried((before) => before && { ...before, state: 'stopped' });
  };
  return { tried, start, stop };
}
