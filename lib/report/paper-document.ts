/** A paper laid out for reading: titles, formatted dates and amounts, in order. The tablet and the PDF draw this. */
export type PaperDocument = {
  language: 'ja' | 'en';
  title: string;
  subtitle: string;
  number: string;
  date: string;
  to: string;
  /** The sentence over the amount. */
  intro: string;
  amount: { label: string; value: string; note: string };
  facts: { label: string; value: string }[];
  lines: { label: string; note: string; amount: string }[];
  /** What the lines come to: the sum, and each rate with its tax. */
  totals: { label: string; amount: string }[];
  notes: string[];
  /** What stands in a red frame in red letters, as the law asks for cooling off; null on other papers. */
  framed: { title: string; lines: string[] } | null;
  /** The word in the place for a revenue stamp; empty where none is due. */
  stamp: string;
  issuer: { name: string; lines: string[] };
};
