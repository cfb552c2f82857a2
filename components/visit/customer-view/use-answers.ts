'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { estimateOf, isAddition, linesAnswered } from '@/lib/case/estimate';
import { feeTotals } from '@/lib/case/fees';
import type { Approval } from '@/lib/case/state';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import type { ConsentKind } from './topics';

/**
 * Records what one person answers: consents, and the estimate.
 * @param personId who answers; nothing is recorded without one
 */
export function useAnswers(personId: string | undefined) {
  const t = useTranslations('visit.greeting');
  const words = useTranslations('words');
  const { state } = useVisit();
  const change = useChange();

  const giveConsent = async (kind: ConsentKind, given: boolean) => {
    if (!personId) return false;
    const said = t('consent.said', { what: words(`consent.${kind}`), answer: t(given ? 'yes' : 'no') });
    return change('consent.give', { id: newId(), personId, kind, given, words: null }, { said });
  };

  const answerEstimate = async (answer: Approval['answer'] | null) => {
    if (!personId) return false;
    const current = estimateOf(state);
    // A changed mind takes the last answer back, except that work is approved after a diagnosis.
    const replaced =
      current.asked.length === 0 && !(current.answer?.answer === 'diagnosis-only' && answer === 'approved')
        ? current.answer
        : null;
    if (replaced) {
      const { id } = replaced;
      const said = answer === null ? t('estimate.withdrawn') : undefined;
      if (!(await change('row.withdraw', { list: 'approvals', id }, { said }))) return false;
    }
    if (answer === null) return true;
    const withoutIt = {
      ...state,
      approvals: state.approvals.filter((approval) => approval.id !== replaced?.id),
    };
    const lines = linesAnswered(withoutIt, answer);
    const id = newId();
    return change(
      'approval.record',
      {
        id,
        personId,
        kind: isAddition(withoutIt) ? 'addition' : 'estimate',
        answer,
        lineIds: lines.map((line) => line.id),
        total: feeTotals(lines).total,
      },
      {
        undo: { name: 'row.withdraw', args: { list: 'approvals', id } },
        said: t('estimate.said', { answer: words(`approvalAnswer.${answer}`) }),
      },
    );
  };

  return { giveConsent, answerEstimate };
}
