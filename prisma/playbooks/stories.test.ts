import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Result } from '@/lib/diagnosis/results';
import { suggestedCauses } from '@/lib/diagnosis/suggested-causes';
import { loadPlaybook, loadShippedPlaybooks } from './load';
import { loadStories } from './load-stories';

/** How many stories a playbook has at least: the promise. */
const AT_LEAST: Record<string, number> = { email: 60 };
const FIRST_FEW = 3;

const directory = path.join(import.meta.dirname, 'stories');
const files = readdirSync(directory).filter((file) => file.endsWith('.yaml'));

describe.each(files.map((file) => [file.replace('.yaml', '')]))('stories of %s', (id) => {
  const playbook = loadShippedPlaybooks().find((one) => one.id === id) ?? loadPlaybook('email');
  const stories = loadStories(id, directory);

  it('belong to a shipped playbook, each once, enough of them written before the numbers', () => {
    expect(playbook.id).toBe(id);
    expect(new Set(stories.map((story) => story.id)).size).toBe(stories.length);
    expect(stories.length).toBeGreaterThanOrEqual(AT_LEAST[id] ?? 15);
    const before = stories.filter(({ written }) => written === 'before');
    expect(before.length * 2).toBeGreaterThanOrEqual(stories.length);
  });

  it.each(stories.map((story) => [story.id, story] as const))('%s', (_id, { seen, cause }) => {
    const results = Object.entries(seen).map(([checkId, outcome], minute): Result => {
      const known = playbook.checks.find((check) => check.id === checkId)?.outcomes.map((one) => one.id);
      expect([checkId, known]).toEqual([checkId, expect.arrayContaining([outcome])]);
      return { checkId, outcome, at: new Date(Date.UTC(2026, 10, 24, 2, minute)).toISOString() };
    });
    const ranked = suggestedCauses(playbook, results).map(({ causeId, probability }) => [
      causeId,
      Math.round(probability * 100),
    ]);
    expect(
      ranked.slice(0, FIRST_FEW).map(([causeId]) => causeId),
      JSON.stringify(ranked.slice(0, 5)),
    ).toContain(cause);
  });
});
