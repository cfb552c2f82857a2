'use client';

import { useEffect, useRef, useState } from 'react';
import type { ProbeRequest } from '@/lib/diagnosis/probes/request';
import type { Finding, ProbeEvent } from '@/lib/diagnosis/probes/seen';
import type { ProbeStep } from '@/lib/diagnosis/probes/terms';
import { type ProbeProblem, runProbe } from '@/lib/tablet/run-probe';

export type SeenEvent = Extract<ProbeEvent, { kind: 'seen' }>;

export type ProbeRun = {
  /** What is under way now. */
  step: { step: ProbeStep; where: string } | null;
  seen: SeenEvent[];
  findings: Finding[];
  how: 'running' | 'done' | 'out-of-time' | 'stopped' | ProbeProblem;
};

const BEGUN: ProbeRun = { step: null, seen: [], findings: [], how: 'running' };

const after = (run: ProbeRun, event: ProbeEvent): ProbeRun => {
  switch (event.kind) {
    case 'began':
      return { ...run, step: { step: event.step, where: event.where } };
    case 'seen':
      return { ...run, seen: [...run.seen, event], findings: event.findings };
    case 'ended':
      return { ...run, step: null, how: event.how };
  }
};

/** A probe as it runs; it stops when the page that shows it goes away. */
export function useProbe(caseId: string) {
  const [run, setRun] = useState<ProbeRun | null>(null);
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);
  const start = async (request: ProbeRequest) => {
    control.current?.abort();
    const mine = new AbortController();
    control.current = mine;
    setRun(BEGUN);
    const problem = await runProbe(caseId, request, mine.signal, (event) => {
      if (!mine.signal.aborted) setRun((before) => after(before ?? BEGUN, event));
    });
    if (problem && !mine.signal.aborted)
      setRun((before) => ({ ...(before ?? BEGUN), step: null, how: problem }));
  };
  const stop = () => {
    control.current?.abort();
    setRun((before) => before && { ...before, step: null, how: 'stopped' });
  };
  return { run, start, stop };
}
