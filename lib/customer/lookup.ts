import type { CustomerState } from './state';

/** Full-width to half-width, lower case, katakana to hiragana, no spaces or dashes: how names are compared. */
export const foldName = (value: string): string =>
  value
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u30a1-\u30f6]/g, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
    .replace(/[\s\u2010-\u2015\u2212-]/g, '');

/** The digits of what was typed, a phone number or a postal code, full-width ones included. */
export const digitsOf = (value: string): string => value.normalize('NFKC').replace(/\D/g, '');

/**
 * What a customer is found by while typing: digits of each phone, folded names and kana, one a line.
 * @param state the customer after a change
 */
export const customerLookup = ({ root, sites }: CustomerState): string =>
  [
    ...root.phones.map(digitsOf),
    ...[root.name, root.kana, root.contact, ...sites.map((site) => `${site.city ?? ''}${site.street ?? ''}`)]
      .filter((value) => value !== null && value !== '')
      .map((value) => foldName(value ?? '')),
  ].join('\n');
