'use client';

import { useMemo } from 'react';
import { liveRows } from '@/lib/case/live-rows';
import { type CaseCompany, companiesOf } from '@/lib/diagnosis/providers/companies-of';
import { useProviders } from '@/lib/tablet/providers';
import { useVisit } from '@/lib/tablet/visit-context';

/** The companies of this case, as its facts name them, with their entries in the directory. */
export function useCaseCompanies(): CaseCompany[] {
  const { facts } = useVisit().state;
  const providers = useProviders()?.providers;
  return useMemo(() => companiesOf(liveRows(facts), providers ?? []), [facts, providers]);
}
