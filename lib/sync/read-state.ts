import type * as z from 'zod/mini';

type Issue = z.core.$ZodIssue;

/**
 * Reads a state that a newer server made: fields that this version does not know are left out, and everything else
 * has to be as its schema says.
 * @returns null where it cannot be read
 */
export const readState = <State>(schema: z.ZodMiniType<State>, value: unknown): State | null => {
  const first = schema.safeParse(value);
  if (first.success) return first.data;
  const known = schema.safeParse(without(value, first.error.issues, []));
  return known.success ? known.data : null;
};

const without = (value: unknown, issues: readonly Issue[], path: readonly PropertyKey[]): unknown => {
  const here = issues.filter((issue) => path.every((key, at) => issue.path[at] === key));
  if (here.length === 0 || typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, at) => without(item, here, [...path, at]));
  const unknown = here.flatMap((issue) =>
    issue.code === 'unrecognized_keys' && issue.path.length === path.length ? issue.keys : [],
  );
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !unknown.includes(key))
      .map(([key, inner]) => [key, without(inner, here, [...path, key])]),
  );
};
