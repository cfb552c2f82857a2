'use client';

import { Plus, Pointer } from 'lucide-react';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Button } from '@/components/ui/button';
import { Segmented } from '@/components/ui/segmented';
import { useVisit } from '@/lib/tablet/visit-context';
import { usePeople } from '../resolution/use-people';
import { StepLink } from '../step-link';
import { StepPage } from '../step-page';
import { SubjectChoice } from '../subject-choice';
import { Circumstances } from './circumstances';
import { HeardOnPhone } from './heard-on-phone';
import { OperationSteps } from './operation-steps';
import { SeenBand } from './seen-band';
import { SymptomTabs } from './symptom-tabs';
import { useSymptom } from './use-symptom';

/** Step 2: the customer shows it with their own hands; sending and receiving are looked at apart. */
export function SymptomStep() {
  const t = useTranslations('visit.symptom');
  const { state } = useVisit();
  const { technician } = usePeople();
  const symptom = useSymptom();
  const { fields, row, amend } = symptom;
  return (
    <StepPage
      title={t('title')}
      lead={t('lead')}
      aside={
        <Segmented
          label={t('operator')}
          fit
          clearable={false}
          segments={[
            {
              value: 'customer',
              label: t('byCustomer'),
              icon: <Pointer aria-hidden="true" className="size-4.5" />,
            },
            { value: 'technician', label: technician },
          ]}
          value={fields.operator}
          onChange={(operator) => operator && void amend({ operator })}
        />
      }
      quiet={
        row && (
          <Button kind="text" className="-ml-3" onClick={() => void symptom.withdraw(t('withdrawn'))}>
            {t('withdraw')}
          </Button>
        )
      }
      actions={
        <>
          {row && (
            <Button onClick={() => symptom.begin(null)}>
              <Plus aria-hidden="true" className="size-5" />
              {t('another')}
            </Button>
          )}
          <StepLink to="information" kind={row ? 'primary' : 'line'} arrow>
            {t('toInformation')}
          </StepLink>
        </>
      }
    >
      <SymptomTabs symptom={symptom} />
      {!row && <HeardOnPhone />}
      <div className="my-2">
        <SubjectChoice
          subjects={state.subjects}
          kinds={['device', 'account']}
          value={fields.subjectId}
          onChange={(subjectId) => void amend({ subjectId })}
        />
      </div>
      <OperationSteps key={`${fields.id} steps`} symptom={symptom} />
      <SeenBand key={fields.id} symptom={symptom} />
      <Circumstances symptom={symptom} />
    </StepPage>
  );
}
