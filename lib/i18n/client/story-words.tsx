'use client';

import storyEn from '../messages/en/story.json';
import storyJa from '../messages/ja/story.json';
import { giveWords } from './give-words';

/** Texts of telling a case as a story. */
export const StoryWords = giveWords({ en: { story: storyEn }, ja: { story: storyJa } });
