'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { v7 } from 'uuid';
import type { ChangeAnswer, OfficeChange, OfficeChangeName } from '@/lib/case/office-change';
import type { ArgsOf } from '@/lib/mutation/registry';

export type ChangeCase = (caseId: string, change: OfficeChange) => Promise<ChangeAnswer>;

/**
 * Sends one change of a case and says in words why it could not be made. A change that got no answer is sent again
 * under its id, so that it happens once; one that was refused gets a new one.
 */
export function useCaseChange(caseId: string, changeCase: ChangeCase) {
  const t = useTranslations('office.act');
  const refusals = useTranslations('errors.refusal');
  const [id, setId] = useState(() => v7());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  /** @returns whether it was made */
  const change = async <Name extends OfficeChangeName>(name: Name, args: ArgsOf<Name>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    try {
      const answer = await changeCase(caseId, { id, name, args } as OfficeChange);
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
  return { change, busy, problem, setProblem };
}
