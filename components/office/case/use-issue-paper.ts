'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { v7 } from 'uuid';
import type { ChangeAnswer } from '@/lib/case/office-change';
import type { WantedPaper } from '@/lib/report/wanted-paper';

export type IssuePaper = (caseId: string, id: string, wanted: WantedPaper) => Promise<ChangeAnswer>;

/** Asks for a paper; one that got no answer is asked for again under its id, so that it is issued once. */
export function useIssuePaper(caseId: string, issuePaper: IssuePaper) {
  const t = useTranslations('office.act');
  const refusals = useTranslations('errors.refusal');
  const [id, setId] = useState(() => v7());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** @returns whether it was issued */
  const issue = async (wanted: WantedPaper): Promise<boolean> => {
    setBusy(true);
    setProblem(null);
    try {
      const answer = await issuePaper(caseId, id, wanted);
      if (answer.ok || 'refusal' in answer) setId(v7());
      if (!answer.ok) setProblem('refusal' in answer ? refusals(answer.refusal) : t(answer.problem));
      return answer.ok;
    } catch {
      setProblem(t('server'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { issue, busy, problem, setProblem };
}
