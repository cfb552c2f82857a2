import 'server-only';
import { cookies } from 'next/headers';
import { latestReport, signatureOf } from '@/lib/case/report-state';
import { paperNumber } from '@/lib/case/papers';
import type { CaseState, Paper } from '@/lib/case/state';
import { withTrueTimes } from '@/lib/case/true-times';
import type { Actor } from '@/lib/mutation/actor';
import type { Issued } from '@/lib/report/build-document';
import { readCanonical } from '@/lib/report/canonical';
import type { ReportContent } from '@/lib/report/content';
import { loadAggregate } from '../load-aggregate';
import { photosHere } from '../photos/photos-here';
import type { FoundLink } from './find-link';
import { opensReport, REPORT_COOKIE } from './report-cookie';

export type OpenReport = {
  content: ReportContent;
  issued: Issued;
  /** Every version that was issued, the newest first; the one that is read is `issued`. */
  revisions: { revision: number; issuedAt: string }[];
  /** Photos of the report whose pictures have come, by their hash. */
  photosHere: ReadonlySet<string>;
  rating: CaseState['ratings'][number] | undefined;
  /** Estimates, invoices, receipts and credit notes that were issued, the newest first. */
  papers: { id: string; kind: Paper['kind']; number: string; total: number }[];
};

/** Whoever opened a link: may read that case's report and rate it, nothing else. */
export const customerOf = (link: FoundLink): Actor => ({
  kind: 'customer',
  shopId: link.shopId,
  caseId: link.caseId,
});

/** Whether this browser has opened the link, and the link still holds. */
export const hasOpened = async (link: FoundLink): Promise<boolean> =>
  link.standing === 'open' &&
  opensReport((await cookies()).get(REPORT_COOKIE)?.value, link.tokenHash, Date.now());

/** The case behind a link that was opened; only its report and rating are for the customer. */
export const readCase = async (link: FoundLink): Promise<CaseState | null> =>
  (await loadAggregate(customerOf(link), { kind: 'case', id: link.caseId }))?.state ?? null;

/**
 * A version of the report behind a link that was opened.
 * @param revision counts from 1; the newest where it is left out or there is no such
 * @returns null where it cannot be read: nothing was issued, or in a form that is not known here
 */
export const readReport = async (link: FoundLink, revision?: number): Promise<OpenReport | null> => {
  const state = await readCase(link);
  const told = state && withTrueTimes(state);
  const report = told && (told.reports.find((row) => row.revision === revision) ?? latestReport(told));
  const content = report && readCanonical(report.content);
  if (!content) return null;
  return {
    // The number that the server gave after the tablet had issued it.
    content: { ...content, caseNumber: content.caseNumber ?? told.root.number },
    photosHere: await photosHere(link, content.photos?.map(({ hash }) => hash) ?? []),
    issued: { report, signature: signatureOf(told, report) },
    revisions: told.reports
      .map((row) => ({ revision: row.revision, issuedAt: row.issuedAt }))
      .toSorted((a, b) => b.revision - a.revision),
    rating: told.ratings.find((row) => row.id === link.id),
    papers: told.papers
      .toSorted((a, b) => b.issuedAt.localeCompare(a.issuedAt))
      .map((paper) => ({
        id: paper.id,
        kind: paper.kind,
        number: paperNumber(told.root.number, paper),
        total: paper.total,
      })),
  };
};
