import { describe, expect, it } from 'vitest';
import { formatPhone, isPhone, phoneDigits } from './phone';

describe('phone numbers', () => {
  it.each([
    ['０２２ー０００ー０１４２', '022-000-0142'],
    ['(022) 000 0142', '022-000-0142'],
    ['+81 22-000-0142', '022-000-0142'],
    ['+81 (0)90 0000 1234', '090-0000-1234'],
    ['09000001234', '090-0000-1234'],
    ['0300000000', '03-0000-0000'],
    ['0120000000', '0120-000-000'],
    ['05000000000', '050-0000-0000'],
    ['0143000000', '0143-00-0000'],
  ])('%s → %s', (typed, expected) => expect(formatPhone(typed)).toBe(expected));

  it('leaves what is no Japanese number as it was typed', () => {
    expect(['内線 12', '119', ' +44 20 7946 0000 '].map(formatPhone)).toEqual([
      '内線 12',
      '119',
      '+44 20 7946 0000',
    ]);
  });
  it('finds digits to search by, also of a part', () => {
    expect(phoneDigits('０１４２')).toBe('0142');
    expect(phoneDigits('-')).toBe('');
  });
  it('accepts 10 digits, or 11 where mobile phones have them', () => {
    expect(['0220000142', '09000001234', '022000014', '02200001423', '1220000142'].map(isPhone)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});
