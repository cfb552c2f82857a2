'use client';

import authEn from '../messages/en/auth.json';
import authJa from '../messages/ja/auth.json';
import errorsEn from '../messages/en/errors.json';
import errorsJa from '../messages/ja/errors.json';
import { giveWords } from './give-words';

/** Texts of the pages before somebody is signed in. */
export const AuthWords = giveWords({
  en: { auth: authEn, errors: errorsEn },
  ja: { auth: authJa, errors: errorsJa },
});
