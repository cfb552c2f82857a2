import { describe, expect, test } from 'vitest';
import { findPersonalData } from './find-personal-data';
import { CLEAN_STORIES } from './testing/clean-stories';
import { LEAKS } from './testing/leaks';
import { WORLDS, type World } from './testing/worlds';

/** A sentence without its marks, and where they stood. */
const planted = (marked: string) => {
  const leaks: { start: number; end: number }[] = [];
  let text = '';
  for (const part of marked.split(/(⟦[^⟧]*⟧)/)) {
    const words = part.replace(/[⟦⟧]/g, '');
    if (part.startsWith('⟦')) leaks.push({ start: text.length, end: text.length + words.length });
    text += words;
  }
  return { text, leaks };
};

const worlds = Object.keys(WORLDS) as World[];

describe('[N1] every planted leak is found', () => {
  test.each(worlds)('%s', (world) => {
    const missed = LEAKS[world].filter((marked) => {
      const { text, leaks } = planted(marked);
      const findings = findPersonalData(text, WORLDS[world]);
      return !leaks.every(({ start, end }) => findings.some((one) => one.start < end && start < one.end));
    });
    expect(missed).toEqual([]);
  });

  test('at least two hundred are planted', () => {
    expect(worlds.flatMap((world) => LEAKS[world]).length).toBeGreaterThanOrEqual(200);
  });
});

test('[N2] at most one clean story in twenty is stopped', () => {
  expect(CLEAN_STORIES.length).toBeGreaterThanOrEqual(60);
  const stopped = CLEAN_STORIES.flatMap((story) => worlds.map((world) => ({ world, story }))).map(
    ({ world, story }) => ({
      world,
      story,
      findings: findPersonalData(story, WORLDS[world]),
    }),
  );
  const wrong = stopped.filter(({ findings }) => findings.length > 0);
  expect(wrong.length).toBeLessThanOrEqual(stopped.length / 20);
});
