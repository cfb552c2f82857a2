'use client';

import { createContext, useContext } from 'react';
import type { Path } from '@/lib/diagnosis/odd-playbook/finding';
import type { Playbook } from '@/lib/diagnosis/playbook';
import type { Edit } from '@/lib/playbook-text/edit-text';
import type { Locale } from '@/lib/i18n/locales';

/** What the fields of the form read and write: one playbook's text, as plain data. */
export type Book = {
  /** The text as it stands, of whatever shape. */
  root: unknown;
  /** What was last a playbook: numbers are worked out from it. */
  whole: Playbook;
  language: Locale;
  /** Writes a value into the text; undefined takes its field or item away. */
  set: (path: Path, value: unknown) => void;
  /** Makes several changes, one after the other. */
  apply: (edits: readonly Edit[]) => void;
  /** What is written beside a value, to tell why it is what it is. */
  reason: (path: Path) => string;
  setReason: (path: Path, words: string) => void;
  /** What is wrong with or odd about the value at a path. */
  wrong: (path: Path) => string | undefined;
};

export const BookContext = createContext<Book | null>(null);

export function useBook(): Book {
  const book = useContext(BookContext);
  if (!book) throw new Error('a field of the form stands outside of it');
  return book;
}

/** How a field is found by the path of a finding. */
export const pathName = (path: Path): string => path.join('.');
