'use client';

import intakeEn from '../messages/en/intake.json';
import intakeJa from '../messages/ja/intake.json';
import { giveWords } from './give-words';

/** Texts of taking a call, also where a customer’s things are changed. */
export const IntakeWords = giveWords({ en: { intake: intakeEn }, ja: { intake: intakeJa } });
