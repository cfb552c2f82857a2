'use client';

import type { ComponentType } from 'react';
import { GreetingStep } from '@/components/visit/greeting/greeting-step';
import { IsolationStep } from '@/components/visit/isolation/isolation-step';
import { ResolutionStep } from '@/components/visit/resolution/resolution-step';
import type { StepId } from '@/lib/case/steps';

/** The page of each step. Imported outright: a piece fetched later could be missing when there is no network. */
export const STEP_PAGES: Record<StepId, ComponentType> = {
  greeting: GreetingStep,
  symptom: IsolationStep,
  information: IsolationStep,
  isolation: IsolationStep,
  resolution: ResolutionStep,
  report: ResolutionStep,
};
