/** A cell: text as somebody may have typed it, or a number that was counted. */
export type CsvCell = string | number | null;

/** What spreadsheets take for the beginning of a formula; full-width signs too, as the Japanese ones do. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

const cellText = (cell: CsvCell): string => {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const harmless = FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
};

/** A table as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8; no cell is taken for a formula. */
export const csvOf = (rows: readonly (readonly CsvCell[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
