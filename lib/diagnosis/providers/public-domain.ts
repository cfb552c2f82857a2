/** Names that never lead to somebody's mail on the open internet (RFC 6761, RFC 6762, RFC 8375 and their like). */
const RESERVED = [
  'localhost',
  'local',
  'internal',
  'intranet',
  'lan',
  'home',
  'corp',
  'test',
  'invalid',
  'onion',
  'arpa',
];
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/;
const MOST_LETTERS = 253;

/**
 * Whether a domain may be looked up on the open internet.
 * @param domain in lower case, names outside of ASCII in their `xn--` form
 * @returns false for addresses in digits, for single words and for names that are reserved for inside use
 */
export const isPublicDomain = (domain: string): boolean => {
  const labels = domain.split('.');
  const last = labels.at(-1) ?? '';
  return (
    domain.length <= MOST_LETTERS &&
    labels.length >= 2 &&
    labels.every((label) => LABEL.test(label)) &&
    /^([a-z]{2,}|xn--[a-z0-9-]+)$/.test(last) &&
    !RESERVED.includes(last)
  );
};
