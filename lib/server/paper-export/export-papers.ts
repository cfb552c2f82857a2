import 'server-only';
import type { PaperFilter } from '@/lib/case/paper-filter';
import { paperMark, paperNumber } from '@/lib/case/papers';
import { csvOf } from '@/lib/report/csv';
import { readPaper } from '@/lib/report/paper-content';
import { paperTable, type PaperRecord, type PaperTableWords } from '@/lib/report/paper-table';
import { issuedPaperPdf } from '../report-pdf/issued-paper-pdf';
import { readPapers, type StoredPaper } from './read-papers';
import type { ZipEntry } from '../zip/zip-of';

type Exported = { file: ZipEntry | null; record: PaperRecord };

const exported = async (paper: StoredPaper): Promise<Exported> => {
  const { caseId, kind, caseNumber, issuedAt, addressee, total } = paper;
  const number = paperNumber(caseNumber, paper);
  const known = { number, kind, issuedAt, addressee, total, caseNumber };
  const content = readPaper(paper.content);
  // What a newer version issued has its line at least.
  if (!content) {
    const none = { subject: '', rates: [], registrationNumber: null, corrects: null };
    return { file: null, record: { ...known, ...none } };
  }
  const told = { ...content, caseNumber: content.caseNumber ?? caseNumber };
  const { pdf, subject } = await issuedPaperPdf(told, issuedAt);
  const name = caseNumber === null ? `${caseId}-${paperMark(paper)}` : number;
  return {
    file: { name: `${name}.pdf`, bytes: pdf },
    record: {
      ...known,
      subject,
      rates: content.rates,
      registrationNumber: content.issuer.registrationNumber,
      corrects: content.corrects && paperNumber(told.caseNumber, content.corrects),
    },
  };
};

/**
 * The files of an export: each paper's PDF, named by its number, and at the end `papers.csv` about all of them.
 * @param zone the shop's, IANA name
 * @throws Error when a paper cannot be typeset
 */
export async function* exportPapers(
  shopId: string,
  filter: PaperFilter,
  zone: string,
  words: PaperTableWords,
): AsyncGenerator<ZipEntry> {
  const records: PaperRecord[] = [];
  for await (const paper of readPapers(shopId, filter, zone)) {
    const { file, record } = await exported(paper);
    records.push(record);
    if (file) yield file;
  }
  const table = csvOf(paperTable(records, zone, words));
  yield { name: 'papers.csv', bytes: new TextEncoder().encode(table) };
}
