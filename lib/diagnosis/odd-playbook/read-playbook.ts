import type * as z from 'zod/mini';
import { playbookSchema, type Playbook } from '../playbook';
import { finding, type Finding, type Path } from './finding';

type Issue = z.core.$ZodIssue;

/**
 * P1, P2: a value as a playbook, or all that does not fit.
 * @param value what a parser of YAML or JSON made of the text
 */
export function readPlaybook(
  value: unknown,
): { playbook: Playbook; findings: readonly [] } | { playbook: null; findings: readonly Finding[] } {
  const parsed = playbookSchema.safeParse(value);
  return parsed.success
    ? { playbook: parsed.data, findings: [] }
    : { playbook: null, findings: parsed.error.issues.flatMap((issue) => findingsOf(issue, value)) };
}

function findingsOf(issue: Issue, root: unknown): Finding[] {
  const path = issue.path.filter((part) => typeof part !== 'symbol');
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => finding([...path, key], 'unknown-field', { field: key }));
  }
  const name = String(path.at(-1) ?? '');
  if (at(root, path) !== undefined && !blank(at(root, path))) {
    return [finding(path, 'wrong-value', { field: name, expected: expected(issue) })];
  }
  const text = (name === 'ja' || name === 'en') && typeof at(root, path.slice(0, -1)) === 'object';
  return [finding(path, text ? 'missing-language' : 'missing-field', { field: name })];
}

const blank = (value: unknown): boolean => typeof value === 'string' && value.trim() === '';

function at(value: unknown, path: Path): unknown {
  let inner = value;
  for (const part of path) {
    if (typeof inner !== 'object' || inner === null) return undefined;
    inner = (inner as Record<string | number, unknown>)[part];
  }
  return inner;
}

/** What would have fitted, in signs rather than words. */
function expected(issue: Issue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'invalid_union':
      return issue.errors.map(([first]) => (first ? expected(first) : '')).join(' | ');
    case 'invalid_format':
      return issue.pattern ?? issue.format;
    case 'too_small':
      return `${issue.inclusive === false ? '>' : '≥'} ${issue.minimum}`;
    case 'too_big':
      return `${issue.inclusive === false ? '<' : '≤'} ${issue.maximum}`;
    default:
      return issue.code;
  }
}
