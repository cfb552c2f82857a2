'use client';

import { ArrowRight } from 'lucide-react';
import { useTranslations } from 'next-intl';
import { Button } from '@/components/ui/button';
import { StepLink } from '@/components/visit/step-link';
import { liveAttempts } from '@/lib/case/attempts';
import { useVisit } from '@/lib/tablet/visit-context';
import type { Focus } from './use-focus';
import { useMissing } from './use-missing';
import { useRemedies } from './use-remedies';

/** The one next thing: begin the next attempt while it is not solved, call it solved once something worked. */
export function ResolutionActions({
  focus,
  number,
  onOpen,
  onResolve,
}: {
  focus: Focus;
  number: number;
  onOpen: (focus: Focus) => void;
  onResolve: () => void;
}) {
  const t = useTranslations('visit.resolution');
  const { state } = useVisit();
  const { fresh } = useRemedies();
  const missing = useMissing();
  const [next] = fresh;
  const resolve = (kind: 'primary' | 'plain') => (
    <Button kind={kind} onClick={onResolve}>
      {t('resolve.button')}
      {kind === 'primary' && <ArrowRight aria-hidden="true" className="size-5" />}
    </Button>
  );
  if (state.root.result !== null) return <StepLink to="report">{t('resolve.toReport')}</StepLink>;
  const worked = liveAttempts(state).some(({ outcome }) => outcome === 'worked');
  if (worked || missing.length === 0 || !next) return resolve('primary');
  if (focus.on === 'remedy') return resolve('plain');
  return (
    <>
      {resolve('plain')}
      <Button kind="primary" onClick={() => onOpen({ on: 'remedy', id: next.id })}>
        {t('next.toNumber', { number })}
        <ArrowRight aria-hidden="true" className="size-5" />
      </Button>
    </>
  );
}
