'use client';

import { useMemo } from 'react';
import { latestReport, latestSignature } from '@/lib/case/report-state';
import type { CaseState } from '@/lib/case/state';
import { withTrueTimes } from '@/lib/case/true-times';
import { unapprovedLines } from '@/lib/case/fees';
import { buildReport } from '@/lib/report/build-report';
import { finalSections } from '@/lib/report/draft-sections';
import { canonical, readCanonical } from '@/lib/report/canonical';
import { isChanged } from '@/lib/report/is-changed';
import { sha256Hex } from '@/lib/report/link-secret';
import type { ReportInput } from '@/lib/report/report-input';
import { newId } from '@/lib/tablet/new-id';
import { useChange } from '@/lib/tablet/use-change';
import { useVisit } from '@/lib/tablet/visit-context';

/** Who came: the technician of the last visit that arrived. */
const technicianId = (state: CaseState): string | undefined =>
  state.visits.findLast((visit) => visit.arrivedAt !== null)?.technicianId;

/** What a report is made from on this tablet. */
export function useReportInput(): ReportInput {
  const { state, customer, shop, playbook, me } = useVisit();
  const { language } = state.root;
  const id = technicianId(state);
  const technicianName = shop.users.find((user) => user.id === id)?.name ?? me.name;
  return useMemo(
    () => ({ customer, shop, playbook, technicianName, language }),
    [customer, shop, playbook, technicianName, language],
  );
}

/** The report as it stands: what would be issued now, what was, and how it was answered. */
export function useReport() {
  const { state } = useVisit();
  const change = useChange();
  const input = useReportInput();
  const draft = useMemo(() => buildReport(state, input), [state, input]);
  const told = useMemo(() => withTrueTimes(state), [state]);
  const report = latestReport(told);
  const signature = latestSignature(told);
  const changed = useMemo(() => report !== undefined && isChanged(report.content, draft), [report, draft]);
  const mayIssue = state.root.result !== null && unapprovedLines(state).length === 0;

  /** Issues what stands now as the next version; `changeNote` says what changed, from the second on. */
  const issue = async (changeNote: string | null): Promise<boolean> => {
    const content = canonical(draft);
    return change('report.issue', {
      id: newId(),
      revision: state.reports.length + 1,
      language: draft.language,
      content,
      contentHash: await sha256Hex(crypto.subtle, content),
      changeNote,
    });
  };

  return {
    /** What the customer is shown: what was issued, before that what would be. */
    content: (report && readCanonical(report.content)) ?? draft,
    draft,
    /** The drafted sentences, the technician's own where there are any, in the order of the true times. */
    sections: useMemo(() => finalSections(told, input), [told, input]),
    report,
    signature,
    changed,
    mayIssue,
    issue,
  };
}
