'use client';

import errorsEn from '../messages/en/errors.json';
import errorsJa from '../messages/ja/errors.json';
import officeEn from '../messages/en/office.json';
import officeJa from '../messages/ja/office.json';
import wordsEn from '../messages/en/words.json';
import wordsJa from '../messages/ja/words.json';
import { giveWords } from './give-words';

/** Texts of every page of the office. */
export const OfficeWords = giveWords({
  en: { errors: errorsEn, office: officeEn, words: wordsEn },
  ja: { errors: errorsJa, office: officeJa, words: wordsJa },
});
