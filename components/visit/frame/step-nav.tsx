'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useMemo } from 'react';
import { StepDots } from '@/components/ui/step-dots';
import { type Step, StepRail } from '@/components/ui/step-rail';
import { type StepId, type StepOfCase, steps } from '@/lib/case/steps';
import { useFormats } from '@/lib/i18n/use-formats';
import { useVisit } from '@/lib/tablet/visit-context';
import { go } from './go';

/** The six steps with their states: a rail, upright a strip, on a phone circles. */
export function StepNav({ shown }: { shown: StepId | null }) {
  const t = useTranslations('tablet.frame');
  const words = useTranslations('words');
  const { time } = useFormats();
  const { caseId, state, playbook } = useVisit();
  const found = useMemo(() => steps(state, playbook), [state, playbook]);
  const hrefOf = (id: StepId) => `/visits/${caseId}/${id}`;
  const noteOf = ({ state: its, doneAt, missing }: StepOfCase) => {
    if (its === 'done' && doneAt) return words('stepNote.done', { time: time(doneAt) });
    if (its === 'attention') return words('stepNote.attention', { count: missing.length });
    return words(`stepState.${its}`);
  };
  const shownSteps: Step<StepId>[] = found.map((step) => ({
    id: step.id,
    href: hrefOf(step.id),
    title: words(`stepShort.${step.id}`),
    note: noteOf(step),
    state: step.state,
    current: step.id === shown,
  }));
  const common = { label: t('steps'), steps: shownSteps, onOpen: (id: StepId) => go(hrefOf(id)) };
  return (
    <>
      <StepRail {...common} layout="rail" className="max-lg:hidden" />
      <StepRail {...common} layout="strip" className="max-sm:hidden lg:hidden" />
      <StepDots {...common} className="sm:hidden" />
    </>
  );
}
