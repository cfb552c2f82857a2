'use client';

import findingsEn from '../messages/en/findings.json';
import findingsJa from '../messages/ja/findings.json';
import playbooksEn from '../messages/en/playbooks.json';
import playbooksJa from '../messages/ja/playbooks.json';
import { giveWords } from './give-words';

/** Texts of the playbooks’ pages. */
export const PlaybookWords = giveWords({
  en: { findings: findingsEn, playbooks: playbooksEn },
  ja: { findings: findingsJa, playbooks: playbooksJa },
});
