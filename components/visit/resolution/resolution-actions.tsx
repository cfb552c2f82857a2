'use client';

import { ArrowRight } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { StepLink } from '@/components/visit/step-link';
import { liveAttempts } from '@/lib/case/attempts';
import { missingVerifications } from '@/lib/case/verification';
import type { Remedy } from '@/lib/diagnosis/playbook';
import { useVisit } from '@/lib/tablet/visit-context';
import { goToOutcome } from './attempt-outcome';
import type { Focus } from './use-focus';
import { useMissing } from './use-missing';
import { usePrecautions } from './use-precautions';
import { useRemedies } from './use-remedies';

/** The one next thing: begin what is open, go to the next attempt, or call it solved once something worked. */
export function ResolutionActions({
  focus,
  number,
  onOpen,
  onStart,
  onResolve,
}: {
  focus: Focus;
  number: number;
  onOpen: (focus: Focus) => void;
  onStart: (remedy: Remedy) => void;
  onResolve: () => void;
}) {
  const t = useTranslations('visit.resolution');
  const { state } = useVisit();
  const { cause, fresh, remedy } = useRemedies();
  const { before, ready } = usePrecautions();
  const missing = useMissing();
  if (state.root.result !== null) return <StepLink to="report">{t('resolve.toReport')}</StepLink>;

  const [next] = fresh;
  const attempts = liveAttempts(state);
  const running =
    focus.on === 'attempt' ? attempts.find(({ id, endedAt }) => id === focus.id && endedAt === null) : null;
  const opened = focus.on === 'remedy' ? remedy(focus.id) : undefined;
  const [unproved] = missingVerifications(state);
  const toProve = unproved && !(focus.on === 'verify' && focus.direction === unproved);
  const near = attempts.some(({ outcome }) => outcome === 'worked') || missing.length === 0 || !next;
  const main = (label: string, act: () => void, disabled = false) => (
    <Button kind="primary" disabled={disabled} onClick={act}>
      {label}
      <ArrowRight aria-hidden="true" className="size-5" />
    </Button>
  );
  if (opened)
    return main(t('next.startNumber', { number }), () => onStart(opened), !ready(before(opened.precautions)));
  if (!cause && attempts.length === 0 && focus.on === 'nothing')
    return <StepLink to="isolation">{t('next.toIsolation')}</StepLink>;
  return (
    <>
      {running && (
        <Button onClick={goToOutcome}>{t(running.channel === 'phone' ? 'bar.endCall' : 'bar.end')}</Button>
      )}
      {!running && !near && attempts.length > 0 && <Button onClick={onResolve}>{t('resolve.button')}</Button>}
      {!near && next && main(t('next.toNumber', { number }), () => onOpen({ on: 'remedy', id: next.id }))}
      {near && toProve && main(t('verify.go'), () => onOpen({ on: 'verify', direction: unproved }))}
      {near && !toProve && main(t('resolve.button'), onResolve)}
    </>
  );
}
