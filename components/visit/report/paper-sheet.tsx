'use client';

import { PaperView } from '@/components/report/paper-view';
import { useReportWords } from '@/components/report/use-report-words';
import { buildPaperDocument } from '@/lib/report/build-paper-document';
import type { PaperContent } from '@/lib/report/paper-content';
import { useVisit } from '@/lib/tablet/visit-context';

/** A paper in the customer's language; stands below `CustomerLanguage`. */
export function PaperSheet({ content, issuedAt }: { content: PaperContent; issuedAt: string }) {
  const { say, write } = useReportWords(content.zone);
  const { number } = useVisit().state.root;
  // The server may have numbered the case since.
  const numbered = { ...content, caseNumber: content.caseNumber ?? number };
  return <PaperView document={buildPaperDocument(numbered, issuedAt, say, write)} />;
}
