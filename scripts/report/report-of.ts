import { latestReport, latestSignature } from '@/lib/case/report-state';
import { withTrueTimes } from '@/lib/case/true-times';
import { wordsIn } from '@/lib/i18n/testing/report-words';
import { buildDocument } from '@/lib/report/build-document';
import { buildReport } from '@/lib/report/build-report';
import { readCanonical } from '@/lib/report/canonical';
import { printable } from '@/lib/server/report-pdf/printable';
import { typeset } from '@/lib/server/report-pdf/typst-thread';
import { loadPlaybook } from '@/prisma/playbooks/load';
import { Unreadable } from '../read-json';
import { playbookOf, type Input } from './input';

/**
 * Typesets a case's report: the newest that was issued, before that what would be issued now.
 * @returns the PDF's bytes
 * @throws Unreadable where the case names a playbook that is not shipped, or holds a report of an unknown version
 */
export async function reportOf(input: Input): Promise<Uint8Array> {
  const told = withTrueTimes(input.case);
  const report = latestReport(told);
  const content = report ? readCanonical(report.content) : draftOf(input);
  if (!content)
    throw new Unreadable('case.reports: the newest report is of a version that is not known here');
  const { say, write } = wordsIn(content.language, content.zone);
  const numbered = { ...content, caseNumber: content.caseNumber ?? told.root.number };
  const issued = report ? { report, signature: latestSignature(told) } : null;
  const document = buildDocument(numbered, issued, say, write);
  return typeset('report', printable({ ...document, page: say('page'), late: say('photo.late') }));
}

const draftOf = (input: Input) => {
  const id = playbookOf(input);
  if (!id) throw new Unreadable(`case.root.playbookId: no shipped playbook "${input.case.root.playbookId}"`);
  return buildReport(input.case, {
    customer: input.customer,
    shop: input.shop,
    playbook: loadPlaybook(id),
    technicianName: input.technician,
    language: input.case.root.language,
  });
};
