'use client';

import { useTranslations } from '@/lib/i18n/use-translations';
import { estimateOf, isAddition, linesAnswered } from '@/lib/case/estimate';
import { feeTotals } from '@/lib/case/fees';
import { liveRows } from '@/lib/case/live-rows';
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
    const id = newId();
    const undo = { name: 'row.withdraw', args: { list: 'consents', id } } as const;
    return change('consent.give', { id, personId, kind, given, words: null }, { said, undo });
  };

  /** All that was answered to it: as if it had not been asked. */
  const takeBackConsent = async (kind: ConsentKind) => {
    const ids = liveRows(state.consents)
      .filter((consent) => consent.kind === kind)
      .map(({ id }) => id);
    const said = t('consent.withdrawn', { what: words(`consent.${kind}`) });
    const undo = ids.map((id) => ({ name: 'row.restore', args: { list: 'consents', id } }) as const);
    for (const id of ids)
      if (!(await change('row.withdraw', { list: 'consents', id }, id === ids.at(-1) ? { said, undo } : {})))
        return false;
    return true;
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
      const undo = { name: 'row.restore', args: { list: 'approvals', id } } as const;
      const told = answer === null ? { said: t('estimate.withdrawn'), undo } : {};
      if (!(await change('row.withdraw', { list: 'approvals', id }, told))) return false;
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
        undo: [
          { name: 'row.withdraw', args: { list: 'approvals', id } },
          ...(replaced
            ? [{ name: 'row.restore', args: { list: 'approvals', id: replaced.id } } as const]
            : []),
        ],
        said: t('estimate.said', { answer: words(`approvalAnswer.${answer}`) }),
      },
    );
  };

  return { giveConsent, takeBackConsent, answerEstimate };
}
