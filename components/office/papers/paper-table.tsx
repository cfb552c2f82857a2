import Link from 'next/link';
import { useTranslations } from '@/lib/i18n/use-translations';
import { Cell, HeadCell, Row, Table } from '@/components/ui/table';
import type { PaperKind } from '@/lib/case/terms';
import { useFormats } from '@/lib/i18n/use-formats';

export type TablePaper = {
  caseId: string;
  id: string;
  number: string;
  kind: PaperKind;
  issuedAt: string;
  addressee: string;
  total: number;
};

/**
 * The shop's papers, a line each; on a phone date and kind stand below the number. The number leads to the case.
 * @param opens whether who looks may open cases and single papers
 */
export function PaperTable({ papers, opens }: { papers: readonly TablePaper[]; opens: boolean }) {
  const t = useTranslations('office.paperList');
  const list = useTranslations('office.papers');
  const words = useTranslations('words.paper');
  const formats = useFormats();
  return (
    <Table className="text-13">
      <caption className="sr-only">{t('title')}</caption>
      <thead>
        <tr>
          <HeadCell className="max-md:pl-0!">{t('number')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('date')}</HeadCell>
          <HeadCell className="max-md:hidden">{t('kind')}</HeadCell>
          <HeadCell>{t('addressee')}</HeadCell>
          <HeadCell className="text-right!">{t('total')}</HeadCell>
          {opens && <HeadCell className="text-right!">{t('file')}</HeadCell>}
        </tr>
      </thead>
      <tbody>
        {papers.map((paper) => (
          <Row key={paper.id} className="has-[a[data-row-link]:focus]:bg-accent-tint">
            <Cell className="whitespace-nowrap max-md:pl-0!">
              {opens ? (
                <Link
                  href={`/cases/${paper.caseId}`}
                  data-row-link
                  prefetch={false}
                  aria-label={t('caseOf', { number: paper.number })}
                  className="inline-flex min-h-6 items-center font-bold hover:underline pointer-coarse:min-h-11"
                >
                  {paper.number}
                </Link>
              ) : (
                <b>{paper.number}</b>
              )}
              <span className="block text-muted md:hidden">{words(paper.kind)}</span>
              <span className="block text-muted md:hidden">{formats.date(paper.issuedAt)}</span>
            </Cell>
            <Cell className="whitespace-nowrap max-md:hidden">{formats.dateTime(paper.issuedAt)}</Cell>
            <Cell className="whitespace-nowrap max-md:hidden">{words(paper.kind)}</Cell>
            <Cell className="wrap-anywhere">{paper.addressee}</Cell>
            <Cell className="text-right whitespace-nowrap">{formats.yen(paper.total)}</Cell>
            {opens && (
              <Cell className="text-right">
                <a
                  href={`/api/papers/${paper.caseId}/${paper.id}`}
                  target="_blank"
                  rel="noreferrer"
                  aria-label={list('pdfOf', { number: paper.number })}
                  className="inline-flex min-h-9 items-center font-bold text-accent hover:underline pointer-coarse:min-h-11"
                >
                  {list('pdf')}
                </a>
              </Cell>
            )}
          </Row>
        ))}
      </tbody>
    </Table>
  );
}
