'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { buttonClass } from '@/components/ui/button';
import { FullMessage } from '@/components/ui/full-message';
import { DevicePanel } from '@/components/visit/attention/device-panel';
import { SavingPanel } from '@/components/visit/attention/saving-panel';
import { KnownPanel } from '@/components/visit/known/known-panel';
import { STEPS, type StepId, steps } from '@/lib/case/steps';
import { useVisit, VisitProvider } from '@/lib/tablet/visit-context';
import { goOnClick } from './go';
import { Starting } from './no-tablet-page';
import { STEP_PAGES } from './step-pages';
import { VisitFrame } from './visit-frame';

/**
 * A case with its six steps.
 * @param part the step's name, `saving`, or nothing: then the step that goes on is shown
 */
export function VisitPage({ caseId, part }: { caseId: string; part: string | undefined }) {
  const t = useTranslations('tablet.shell');
  return (
    <VisitProvider caseId={caseId} loading={<Starting label={t('starting')} />} missing={<MissingCase />}>
      <OpenVisit part={part} />
    </VisitProvider>
  );
}

const isStep = (part: string | undefined): part is StepId => STEPS.some((step) => step === part);

function OpenVisit({ part }: { part: string | undefined }) {
  const { caseId, state, playbook } = useVisit();
  if (part === 'saving')
    return (
      <VisitFrame shown={null} aside={<DevicePanel />}>
        <SavingPanel backHref={`/visits/${caseId}`} />
      </VisitFrame>
    );
  const going = () => steps(state, playbook).find((step) => step.state === 'now')?.id ?? 'report';
  const shown = isStep(part) ? part : going();
  const Step = STEP_PAGES[shown];
  return (
    <VisitFrame shown={shown} aside={<KnownPanel />}>
      <Step />
    </VisitFrame>
  );
}

function MissingCase() {
  const t = useTranslations('tablet.shell');
  return (
    <FullMessage
      title={t('missingTitle')}
      action={
        <a href="/today" onClick={goOnClick('/today')} className={buttonClass('primary')}>
          {t('toToday')}
        </a>
      }
    >
      {t('missingBody')}
    </FullMessage>
  );
}
