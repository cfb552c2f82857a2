/**
 * The report laid out for reading: titles, formatted times and sentences, in order. The customer's page, the tablet's
 * preview and the PDF all draw this, so that none says more or less than another.
 */

/** Words of the message namespace `report`, bound to a language. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

/** How to write times and yen, bound to the report's language and zone. */
export type Write = {
  time: (instant: string) => string;
  date: (instant: string) => string;
  dateTime: (instant: string) => string;
  yen: (amount: number) => string;
};

export type Tone = 'ok' | 'faulty' | 'attention' | 'not-checked' | 'partly' | 'unknown';

/** A row with a state that is told by shape and word. */
export type StateItem = { label: string; tone: Tone; word: string };

export type StepItem = { time: string; text: string; results: string[]; solved: boolean };

/** A photo by its hash, with which whoever draws the document finds the picture; `alt` is for those who cannot see it. */
export type PhotoItem = { hash: string; alt: string; time: string; words: string };

export type Block =
  | { kind: 'paragraphs'; lines: string[] }
  | { kind: 'facts'; title: string; time: string; lines: string[] }
  | { kind: 'box'; title: string; time: string; text: string }
  | { kind: 'steps'; items: StepItem[] }
  | { kind: 'states'; title: string; aside: string; items: StateItem[] }
  | { kind: 'settings'; items: { title: string; lines: string[]; back: string }[] }
  | { kind: 'photos'; items: PhotoItem[] }
  | { kind: 'advice'; items: { first: string; rest: string }[] };

export const SECTION_IDS = [
  'trouble',
  'wrong',
  'reason',
  'done',
  'settings',
  'photos',
  'advice',
  'left',
] as const;

export type DocumentSection = { id: (typeof SECTION_IDS)[number]; title: string; blocks: Block[] };

export type DocumentFee = {
  title: string;
  lines: { label: string; note: string; amount: string }[];
  total: { label: string; note: string; amount: string };
  notes: string[];
};

export type DocumentSignature = {
  title: string;
  /** Path data in a box of 600 by 200, null where nobody signed. */
  drawing: string | null;
  alt: string;
  text: string;
};

export type ReportDocument = {
  language: 'ja' | 'en';
  /** Hash of the shop's logo, by which whoever draws the document finds the picture. */
  logo: string | null;
  title: string;
  subtitle: string;
  number: string;
  date: string;
  technician: string;
  to: { main: string; attention: string };
  hero: { tone: 'ok' | 'attention'; state: string; title: string; lines: string[] };
  sections: DocumentSection[];
  fee: DocumentFee | null;
  help: { title: string; lines: string[]; phone: string; hours: string };
  signature: DocumentSignature | null;
  /** Whose report it is, which version, when. */
  footer: { shop: string; lines: string[] };
};
