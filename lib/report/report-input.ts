import type { CaseState } from '@/lib/case/state';
import type { CustomerState } from '@/lib/customer/state';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { ShopState } from '@/lib/shop/state';
import type { ReportLanguage } from './content';

/** What a report is made from besides the case. `playbook` is the version that the case is pinned to. */
export type ReportInput = {
  customer: CustomerState | null;
  shop: ShopState;
  playbook: Playbook;
  technicianName: string;
  language: ReportLanguage;
};

/** Splits what somebody wrote into its paragraphs. */
export const paragraphsOf = (words: string | null | undefined): string[] =>
  (words ?? '')
    .split(/\n+/)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What a row is about, by its subject's label. */
export const subjectLabel = (state: CaseState, subjectId: string | null): string | null =>
  state.subjects.find((subject) => subject.id === subjectId)?.label ?? null;

/** Rows that were not undone, in the order in which they happened. */
export const inOrder = <Row extends { withdrawnAt: string | null }>(
  rows: readonly Row[],
  timeOf: (row: Row) => string,
): Row[] =>
  rows
    .filter((row) => row.withdrawnAt === null)
    .toSorted((a, b) => (timeOf(a) < timeOf(b) ? -1 : timeOf(a) > timeOf(b) ? 1 : 0));
