'use client';

import settingsEn from '../messages/en/settings.json';
import settingsJa from '../messages/ja/settings.json';
import { giveWords } from './give-words';

/** Texts of the settings. */
export const SettingsWords = giveWords({ en: { settings: settingsEn }, ja: { settings: settingsJa } });
