/** What stands where a secret stood. */
const HIDDEN = '•••';
const MOST_LETTERS = 400;

/**
 * Text of a server or library as it may be shown and kept: one line, without secrets in any form in which they go
 * over the wire, and not endless.
 * @param secrets the password, and what else a sign-in sends, in every form
 */
export const withoutSecrets = (text: string, secrets: readonly string[]): string => {
  let clean = text;
  // The longest first: a part of it would leave the rest behind.
  for (const secret of secrets.toSorted((a, b) => b.length - a.length)) {
    if (secret !== '') clean = clean.replaceAll(secret, HIDDEN);
  }
  return clean
    .replaceAll(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, MOST_LETTERS);
};
