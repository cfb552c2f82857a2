import type { PaperKind } from '@/lib/case/terms';
import { wallTime } from '@/lib/case/zone';
import type { CsvCell } from './csv';

/** An issued paper as a line of the table that goes with an export; amounts are yen. */
export type PaperRecord = {
  number: string;
  kind: PaperKind;
  /** True by the server's clock. */
  issuedAt: string;
  addressee: string;
  subject: string;
  total: number;
  rates: readonly { rate: number; total: number; tax: number }[];
  registrationNumber: string | null;
  caseNumber: string | null;
  /** The number of the paper that a credit note corrects. */
  corrects: string | null;
};

/** The heads of the columns and the names of the kinds, in the language of whoever exports. */
export type PaperTableWords = {
  head: (
    key:
      | 'number'
      | 'kind'
      | 'day'
      | 'time'
      | 'addressee'
      | 'subject'
      | 'total'
      | 'registration'
      | 'case'
      | 'corrects',
  ) => string;
  rateTotal: (rate: number) => string;
  rateTax: (rate: number) => string;
  kind: (kind: PaperKind) => string;
};

const USUAL_RATES = [10, 8];

const clock = (minute: number): string =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/**
 * The table of an export: a line of heads, then one for each paper. Every rate that occurs has two columns.
 * @param zone the shop's, in which days and times are told
 */
export const paperTable = (
  papers: readonly PaperRecord[],
  zone: string,
  words: PaperTableWords,
): CsvCell[][] => {
  const found = new Set([...USUAL_RATES, ...papers.flatMap(({ rates }) => rates.map(({ rate }) => rate))]);
  const rates = [...found].toSorted((a, b) => b - a);
  const head = [
    ...(['number', 'kind', 'day', 'time', 'addressee', 'subject', 'total'] as const).map(words.head),
    ...rates.flatMap((rate) => [words.rateTotal(rate), words.rateTax(rate)]),
    ...(['registration', 'case', 'corrects'] as const).map(words.head),
  ];
  const lines = papers.map((paper): CsvCell[] => {
    const issued = wallTime(paper.issuedAt, zone);
    return [
      paper.number,
      words.kind(paper.kind),
      issued.day,
      clock(issued.minute),
      paper.addressee,
      paper.subject,
      paper.total,
      ...rates.flatMap((rate) => {
        const of = paper.rates.find((one) => one.rate === rate);
        return of ? [of.total, of.tax] : [null, null];
      }),
      paper.registrationNumber,
      paper.caseNumber,
      paper.corrects,
    ];
  });
  return [head, ...lines];
};
