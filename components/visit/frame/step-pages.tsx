'use client';

import type { ComponentType } from 'react';
import { GreetingStep } from '@/components/visit/greeting/greeting-step';
import { IsolationStep } from '@/components/visit/isolation/isolation-step';
import { InformationStep } from '@/components/visit/information/information-step';
import { SymptomStep } from '@/components/visit/symptom/symptom-step';
import { ReportStep } from '@/components/visit/report/report-step';
import { ResolutionStep } from '@/components/visit/resolution/resolution-step';
import type { StepId } from '@/lib/case/steps';

/** The page of each step. Imported outright: a piece fetched later could be missing when there is no network. */
export const STEP_PAGES: Record<StepId, ComponentType> = {
  greeting: GreetingStep,
  symptom: SymptomStep,
  information: InformationStep,
  isolation: IsolationStep,
  resolution: ResolutionStep,
  report: ReportStep,
};
