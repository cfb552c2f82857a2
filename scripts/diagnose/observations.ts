import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import * as z from 'zod/mini';
import { NEEDS, type Playbook } from '@/lib/diagnosis/playbook';
import { SKIPPED, UNKNOWN, type Result } from '@/lib/diagnosis/results';

const caseSchema = z.object({
  observations: z.array(
    z.object({ check: z.string(), outcome: z.string(), subject: z.optional(z.nullable(z.string())) }),
  ),
  /** What cannot be had on site; the checks that need it are not proposed. */
  missing: z.optional(z.array(z.enum(NEEDS))),
});

export type Observed = { results: Result[]; missing: (typeof NEEDS)[number][] };

/** What is wrong with the input, in words that name it and its line. */
export class Unreadable extends Error {}

/**
 * Reads one case and checks every check and outcome against the playbook.
 * @param json the text of one case
 * @param playbook what its ids are read by
 * @param line the line on which the text begins, from 1
 * @throws Unreadable naming what is not known, or not JSON, and its line
 */
export function readObservations(json: string, playbook: Playbook, line: number): Observed {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (error) {
    throw new Unreadable(`line ${line + brokenAt(json)}: not JSON: ${(error as Error).message}`);
  }
  const parsed = caseSchema.safeParse(value);
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const at = (issue?.path ?? []).filter((part) => typeof part !== 'symbol');
    throw new Unreadable(`line ${line + lineOf(json, at)}: ${at.join('.')}: ${issue?.message}`);
  }
  const { observations, missing = [] } = parsed.data;
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

/** The line of a value in JSON text, from 0; JSON is YAML, whose parser keeps the places. Only read on errors. */
function lineOf(json: string, path: readonly (string | number)[]): number {
  const lines = new LineCounter();
  let node: unknown = parseDocument(json, { lineCounter: lines }).contents;
  for (const part of path) {
    const inner: unknown = isMap(node) || isSeq(node) ? node.get(part, true) : undefined;
    if (inner === undefined) break;
    node = inner;
  }
  const range = isMap(node) || isSeq(node) || isScalar(node) ? node.range : null;
  return range ? lines.linePos(range[0]).line - 1 : 0;
}

function brokenAt(json: string): number {
  const [error] = parseDocument(json).errors;
  return error?.linePos ? error.linePos[0].line - 1 : 0;
}
