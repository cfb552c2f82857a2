import { expect, test } from 'vitest';
import { paperTable, type PaperRecord, type PaperTableWords } from './paper-table';

const words: PaperTableWords = {
  head: (key) => key,
  rateTotal: (rate) => `${rate} total`,
  rateTax: (rate) => `${rate} tax`,
  kind: (kind) => `<${kind}>`,
};

const receipt: PaperRecord = {
  number: 'K-2026-00042-R1',
  kind: 'receipt',
  issuedAt: '2026-11-24T15:05:00.000Z',
  addressee: '桜ヶ森建具店 御中',
  subject: 'メールの復旧',
  total: 8800,
  rates: [{ rate: 10, total: 8800, tax: 800 }],
  registrationNumber: 'T1234567890123',
  caseNumber: 'K-2026-00042',
  corrects: null,
};

test('a line tells day and time in the zone of the shop, and total and tax of each rate', () => {
  const [head, line] = paperTable([receipt], 'Asia/Tokyo', words);
  expect(head?.slice(6, 11)).toEqual(['total', '10 total', '10 tax', '8 total', '8 tax']);
  expect(line).toEqual([
    'K-2026-00042-R1',
    '<receipt>',
    '2026-11-25',
    '00:05',
    '桜ヶ森建具店 御中',
    'メールの復旧',
    8800,
    8800,
    800,
    null,
    null,
    'T1234567890123',
    'K-2026-00042',
    null,
  ]);
});

test('a rate that only one paper has gives every line its columns', () => {
  const untaxed = { ...receipt, rates: [{ rate: 0, total: 500, tax: 0 }] };
  const [head, first, second] = paperTable([receipt, untaxed], 'UTC', words);
  expect(head?.slice(11, 13)).toEqual(['0 total', '0 tax']);
  expect(first?.slice(11, 13)).toEqual([null, null]);
  expect(second?.slice(7, 13)).toEqual([null, null, null, null, 500, 0]);
  expect(new Set([head, first, second].map((row) => row?.length))).toEqual(new Set([14 + 2]));
});
