import { describe, expect, it } from 'vitest';
import { isLocale, localeFromHeader } from './locales';

describe('localeFromHeader', () => {
  it.each([
    [null, 'ja'],
    ['', 'ja'],
    ['ja', 'ja'],
    ['en-GB,en;q=0.9', 'en'],
    ['en;q=0.5, ja;q=0.9', 'ja'],
    ['fr-FR, de;q=0.9', 'ja'],
    ['fr, en;q=0.3', 'en'],
    ['en;q=0, ja', 'ja'],
    ['*', 'ja'],
    ['EN-us', 'en'],
  ])('%s → %s', (header, expected) => {
    expect(localeFromHeader(header)).toBe(expected);
  });
});

it('knows its own languages only', () => {
  expect([isLocale('en'), isLocale('fr'), isLocale(undefined)]).toEqual([true, false, false]);
});
