'use client';

import probeEn from '../messages/en/probe.json';
import probeJa from '../messages/ja/probe.json';
import { giveWords } from './give-words';

/** Texts of a probe, where it is part of the page from the first. */
export const ProbeWords = giveWords({ en: { probe: probeEn }, ja: { probe: probeJa } });
