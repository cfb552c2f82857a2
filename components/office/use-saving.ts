'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { useState } from 'react';
import { v7 } from 'uuid';
import type { Refusal } from '@/lib/mutation/refusal';

/** How saving ended: made, refused, not heard because nobody is signed in, or a field is not as it has to be. */
export type SaveAnswer =
  | { ok: true }
  | { ok: false; refusal: Refusal }
  | { ok: false; problem: 'expired' }
  | { ok: false; fields: string[] };

/**
 * Sends what a form holds and says in words how it went; what was typed stays in the form. What got no answer is
 * sent again under the same id, so that it happens once.
 */
export function useSaving() {
  const t = useTranslations('office.act');
  const refusals = useTranslations('errors.refusal');
  const [id, setId] = useState(() => v7());
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [savedAt, setSavedAt] = useState<string | null>(null);

  /** @returns whether it was saved */
  const save = async (send: (id: string) => Promise<SaveAnswer>): Promise<boolean> => {
    if (busy) return false;
    setBusy(true);
    setProblem(null);
    setWrong([]);
    setSavedAt(null);
    try {
      const answer = await send(id);
      if (answer.ok) setSavedAt(new Date().toISOString());
      else if ('fields' in answer) setWrong(answer.fields);
      else setProblem('refusal' in answer ? refusals(answer.refusal) : t(answer.problem));
      if (answer.ok || 'refusal' in answer) setId(v7());
      return answer.ok;
    } catch {
      setProblem(t('server'));
      return false;
    } finally {
      setBusy(false);
    }
  };
  return { save, busy, problem, wrong, savedAt };
}
