'use client';

import { useEffect } from 'react';
import { createPortal } from 'react-dom';
import type { Issued } from '@/lib/report/build-document';
import type { ReportContent } from '@/lib/report/content';
import { CustomerLanguage } from '../customer-view/customer-language';
import { ReportPaper } from './preview-dialog';
import '@/components/report/print.css';

/** The report on paper: nothing else of the page is printed while this stands. Asks for the printer as it appears. */
export function PrintSheet({
  content,
  issued,
  onDone,
}: {
  content: ReportContent;
  issued: Issued | null;
  onDone: () => void;
}) {
  useEffect(() => {
    addEventListener('afterprint', onDone);
    // Drawn first: a frame after this one.
    const frame = requestAnimationFrame(() => print());
    return () => {
      cancelAnimationFrame(frame);
      removeEventListener('afterprint', onDone);
    };
  }, [onDone]);
  return createPortal(
    <div className="print-sheet customer">
      <CustomerLanguage>
        <ReportPaper content={content} issued={issued} />
      </CustomerLanguage>
    </div>,
    document.body,
  );
}
