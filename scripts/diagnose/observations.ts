import * as z from 'zod/mini';
import { NEEDS, type Playbook } from '@/lib/diagnosis/playbook';
import { SKIPPED, UNKNOWN, type Result } from '@/lib/diagnosis/results';
import { lineOf, readJson, Unreadable } from '../read-json';

const caseSchema = z.object({
  observations: z.array(
    z.object({ check: z.string(), outcome: z.string(), subject: z.optional(z.nullable(z.string())) }),
  ),
  /** What cannot be had on site; the checks that need it are not proposed. */
  missing: z.optional(z.array(z.enum(NEEDS))),
});

export type Observed = { results: Result[]; missing: (typeof NEEDS)[number][] };

/**
 * Reads one case and checks every check and outcome against the playbook.
 * @param json the text of one case
 * @param playbook what its ids are read by
 * @param line the line on which the text begins, from 1
 * @throws Unreadable naming what is not known, or not JSON, and its line
 */
export function readObservations(json: string, playbook: Playbook, line: number): Observed {
  const { observations, missing = [] } = readJson(caseSchema, json, line);
  const results = observations.map(({ check, outcome, subject }, index): Result => {
    const known = playbook.checks.find(({ id }) => id === check);
    const at = (field: string) => `line ${line + lineOf(json, ['observations', index, field])}`;
    if (!known) throw new Unreadable(`${at('check')}: the playbook has no check "${check}"`);
    const always = outcome === UNKNOWN || outcome === SKIPPED;
    if (!always && !known.outcomes.some(({ id }) => id === outcome)) {
      const words = known.outcomes.map(({ id }) => id).join(', ');
      throw new Unreadable(
        `${at('outcome')}: check "${check}" has no outcome "${outcome}" (it has ${words})`,
      );
    }
    return { checkId: check, outcome, subjectId: subject ?? null, at: String(index).padStart(6, '0') };
  });
  return { results, missing };
}
