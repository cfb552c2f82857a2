'use client';

import { type ReactNode, useState } from 'react';
import { Button } from '@/components/ui/button';
import { Notice } from '@/components/ui/notice';
import type { Finding } from '@/lib/diagnosis/probes/seen';
import { useTranslations } from '@/lib/i18n/use-translations';
import type { ProbeFields } from './probe-fields';
import { ProbeFindings } from './probe-findings';
import { ProbeForm } from './probe-form';
import { ProbeSteps } from './probe-steps';
import { type ProbeRun, useProbe } from './use-probe';

/**
 * A mail probe: what to probe, its steps as they happen, what was found.
 * @param children gives what can be done with a finding; `there` tells that it ran on the customer's line
 */
export function ProbePanel({
  caseId,
  first,
  suggestedBy,
  signInAllowed,
  withoutLine,
  after,
  children,
}: {
  caseId: string;
  first: ProbeFields;
  suggestedBy: string | null;
  signInAllowed: boolean;
  /** What else can be done where there is no line. */
  withoutLine?: string;
  /** Stands below what was found, once the probe is over. */
  after?: (findings: readonly Finding[], address: string) => ReactNode;
  children?: (finding: Finding, all: readonly Finding[], there: boolean) => ReactNode;
}) {
  const t = useTranslations('probe');
  const [fields, setFields] = useState(first);
  const [there, setThere] = useState(false);
  const [asking, setAsking] = useState(true);
  const { run, start, stop } = useProbe(caseId);
  const running = run?.how === 'running';
  return (
    <div className="grid gap-5">
      <p className="text-15 leading-normal text-muted">{t('about')}</p>
      {asking ? (
        <ProbeForm
          fields={fields}
          suggestedBy={suggestedBy}
          signInAllowed={signInAllowed}
          onChange={(patch) => setFields((before) => ({ ...before, ...patch }))}
          onStart={(request) => {
            setThere(fields.there);
            setAsking(false);
            void start(request);
          }}
        />
      ) : (
        <div className="flex flex-wrap items-center gap-3">
          {run && !running && <Ending how={run.how} withoutLine={withoutLine} />}
          <Button className="ml-auto" onClick={running ? stop : () => setAsking(true)}>
            {t(running ? 'stop' : 'again')}
          </Button>
        </div>
      )}
      {run && !asking && (
        <>
          {running && <ProbeSteps run={run} />}
          {run.findings.length > 0 && (
            <ProbeFindings findings={run.findings} over={run.how === 'done'}>
              {(finding) => children?.(finding, run.findings, there)}
            </ProbeFindings>
          )}
          {!running && run.findings.length > 0 && after?.(run.findings, fields.address)}
          {!running && run.seen.length > 0 && <ProbeSteps run={run} />}
        </>
      )}
    </div>
  );
}

function Ending({ how, withoutLine }: { how: ProbeRun['how']; withoutLine: string | undefined }) {
  const t = useTranslations('probe');
  switch (how) {
    case 'running':
      return null;
    case 'done':
      return (
        <Notice tone="ok" className="flex-1">
          {t('done')}
        </Notice>
      );
    case 'out-of-time':
      return (
        <Notice tone="attention" className="flex-1">
          {t('outOfTime')}
        </Notice>
      );
    case 'stopped':
      return (
        <Notice tone="info" className="flex-1">
          {t('stopped')}
        </Notice>
      );
    default:
      return (
        <Notice tone="attention" urgent className="flex-1">
          {t(`problem.${how}`)}
          {how === 'no-line' && withoutLine && <span className="block">{withoutLine}</span>}
        </Notice>
      );
  }
}
