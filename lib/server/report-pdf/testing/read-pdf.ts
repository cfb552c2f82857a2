import 'server-only';
import { execFileSync } from 'node:child_process';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** Whether this machine has a program. */
export const has = (command: string): boolean => {
  try {
    execFileSync('which', [command], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Text without the spaces and breaks that a layout adds. */
export const plain = (text: string): string => text.replace(/[\s\u200B]/g, '');

/**
 * A PDF as a reader finds it.
 * @returns its text in reading order without spaces, its pieces with the size of their letters, how many sheets, what it says about itself, and whether it is tagged
 */
export const readPdf = async (pdf: Uint8Array) => {
  const loaded = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise;
  const letters: { words: string; points: number }[] = [];
  for (let number = 1; number <= loaded.numPages; number += 1) {
    const { items } = await (await loaded.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) letters.push({ words: item.str, points: item.height });
  }
  return {
    text: plain(letters.map(({ words }) => words).join('')),
    letters,
    pages: loaded.numPages,
    meta: await loaded.getMetadata(),
    tagged: (await loaded.getMarkInfo())?.Marked === true,
  };
};
