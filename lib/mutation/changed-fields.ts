const same = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * What somebody changed of a row that they saw, so that what another hand changed meanwhile stands.
 * @param seen the row as they saw it
 * @param wanted any of its fields, as they want them
 * @returns `now`: the fields to send; `was`: what puts back those and no others
 */
export const changedFields = <Fields extends object>(
  seen: Fields,
  wanted: Partial<Fields>,
): { now: Partial<Fields>; was: Partial<Fields> } => {
  const now: Partial<Fields> = {};
  const was: Partial<Fields> = {};
  for (const key of Object.keys(wanted) as (keyof Fields)[]) {
    if (wanted[key] === undefined || same(wanted[key], seen[key])) continue;
    now[key] = wanted[key];
    was[key] = seen[key];
  }
  return { now, was };
};
