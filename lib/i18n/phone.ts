// Area codes of three digits after which a number has three more and four: the larger cities.
// Other areas have four or more digits in theirs; for those the two-digit-local form is the commonest.
const threeDigitAreas = new Set(
  '011 015 017 018 019 022 023 024 025 026 027 028 029 042 043 044 045 046 047 048 049 052 053 054 055 058 059 072 073 075 076 077 078 079 082 083 084 086 087 088 089 092 093 095 096 097 098 099'.split(
    ' ',
  ),
);

/**
 * The digits of a phone number however it was typed: full-width, hyphens, brackets, `+81`.
 * @returns digits only, national form with its leading 0; empty where there is none
 */
export function phoneDigits(typed: string): string {
  const plain = typed.normalize('NFKC').trim();
  const digits = plain.replace(/\D/g, '');
  return plain.startsWith('+81') ? `0${digits.slice(2).replace(/^0/, '')}` : digits;
}

/** True for what a Japanese number can be: 10 digits, or 11 for mobile and IP phones, with a leading 0. */
export function isPhone(typed: string): boolean {
  const digits = phoneDigits(typed);
  return /^0\d{9}$/.test(digits) || /^0[5-9]0\d{8}$/.test(digits);
}

/** Groups a number for reading: `022-000-0142`, `090-0000-1234`, `0120-000-000`; others stay as given. */
export function formatPhone(typed: string): string {
  const digits = phoneDigits(typed);
  if (/^0[5-9]0\d{8}$/.test(digits)) return group(digits, 3, 4);
  if (!/^0\d{9}$/.test(digits)) return typed.trim();
  if (/^0(120|570|800|990)/.test(digits)) return group(digits, 4, 3);
  if (/^0[36]/.test(digits)) return group(digits, 2, 4);
  return threeDigitAreas.has(digits.slice(0, 3)) ? group(digits, 3, 3) : group(digits, 4, 2);
}

function group(digits: string, first: number, second: number): string {
  return [digits.slice(0, first), digits.slice(first, first + second), digits.slice(first + second)].join(
    '-',
  );
}
