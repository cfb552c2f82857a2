/** What learning has to know of a version. */
export type KnownVersion = {
  version: number;
  origin: 'shipped' | 'learned' | 'edited';
  basedOn: number | null;
  /** The shipped version that it goes back to, itself where it is one. */
  shippedVersion: number;
  /** Ids of the cases that are counted in its numbers. */
  cases: readonly string[];
};

/** Fewer new cases than that are left to gather before a version is made of them unasked (D36). */
export const GATHERED = 5;

/**
 * Where learning begins (D35): the version whose numbers are somebody's word, and the cases that are in it already.
 * @param versions of one playbook, those that the shop may use
 * @param current the one that its new cases begin with
 */
export function learningGround(
  versions: readonly KnownVersion[],
  current: number,
): { base: number; counted: ReadonlySet<string> } {
  const known = (version: number | null) => versions.find((one) => one.version === version);
  const now = known(current);
  const base = now?.origin === 'learned' ? known(now.basedOn) : now;
  return { base: base?.version ?? current, counted: new Set(base?.cases) };
}

/**
 * Whether a version is made of new cases unasked (D36): enough have gathered, and nobody went back behind the newest.
 * @param versions of one playbook, those that the shop may use
 * @param current the one that its new cases begin with
 * @param closed ids of the cases that could be counted
 */
export function learnsUnasked(
  versions: readonly KnownVersion[],
  current: number,
  closed: readonly string[],
): boolean {
  const now = versions.find(({ version }) => version === current);
  const newest = versions
    .filter(({ origin, shippedVersion }) => origin !== 'shipped' && shippedVersion === now?.shippedVersion)
    .reduce((top, { version }) => Math.max(top, version), 0);
  const wentBack = newest > 0 && newest !== current;
  const counted = new Set(now?.cases);
  return !wentBack && closed.filter((id) => !counted.has(id)).length >= GATHERED;
}
