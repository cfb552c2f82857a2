'use client';

import type { ProbeOutcome } from '@/lib/diagnosis/probes/outcomes-of';
import { useTranslations } from '@/lib/i18n/use-translations';
import { changedFields } from '@/lib/mutation/changed-fields';
import type { CheckResult } from '@/lib/case/state';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';
import { latestRow, liveChecks } from '../isolation/use-isolation';
import { useOutcomeWord } from '../isolation/use-outcome-word';

/**
 * Records what a probe found as a check's answer, with what showed it as its note.
 * @param address the account that was probed
 */
export function useRecordOutcome(address: string) {
  const t = useTranslations('visit.isolation.probe');
  const outcomeWord = useOutcomeWord();
  const { state, visit } = useVisit();
  const change = useChange();
  const accounts = state.subjects.filter(({ kind }) => kind === 'account');
  const account = accounts.find(({ label }) => label.includes(address)) ?? accounts[0];
  const subjectOf = ({ check }: ProbeOutcome) => (check.subject === 'account' ? (account?.id ?? null) : null);
  const rowOf = (offer: ProbeOutcome): CheckResult | undefined =>
    latestRow(
      liveChecks(state.checks).filter(({ subjectId }) => subjectId === subjectOf(offer)),
      offer.check.id,
    );
  return {
    isRecorded: (offer: ProbeOutcome) => rowOf(offer)?.outcome === offer.outcome,
    record: (offer: ProbeOutcome) => {
      const { check, outcome, finding } = offer;
      const row = rowOf(offer);
      const said = t('said', { outcome: outcomeWord(check, outcome) });
      const told = {
        visitId: visit?.id ?? null,
        outcome,
        note: t('note', { where: finding.where, evidence: finding.evidence }).trim(),
        operator: 'technician' as const,
      };
      // The server made it: nothing was typed or opened on the customer's machine.
      const precautions = 'probe' as const;
      if (row) {
        const { now, was } = changedFields<CheckResult>(row, told);
        const { id } = row;
        return change(
          'check.record',
          { ...now, precautions, id },
          { undo: { name: 'check.record', args: { ...was, id } }, said },
        );
      }
      const id = newId();
      const args = { ...told, precautions, id, checkId: check.id, subjectId: subjectOf(offer), words: null };
      return change('check.record', args, {
        undo: { name: 'row.withdraw', args: { list: 'checks', id } },
        said,
      });
    },
  };
}
