import { expect, test } from 'vitest';
import { issuedBetween, paperFilterAddress, paperFilterSchema } from './paper-filter';

const id = '01890000-0000-7000-8000-000000000001';

test('takes what makes sense from an address and leaves out the rest', () => {
  expect(
    paperFilterSchema.parse({
      kind: 'bill',
      from: '2026-02-30',
      to: '2026-11-30',
      least: '-5',
      most: '99999999999',
      party: '   ',
      before: `2026-11-24T05:05:00.000Z,nobody`,
    }),
  ).toEqual({ to: '2026-11-30' });
  expect(paperFilterSchema.parse({ kind: ['invoice', 'receipt'], from: '' })).toEqual({});
});

test('yen are taken as people type them', () => {
  expect(paperFilterSchema.parse({ least: '８,８００円', most: '¥10，000' })).toEqual({
    least: 8800,
    most: 10_000,
  });
  expect(paperFilterSchema.parse({ least: '0' })).toEqual({ least: 0 });
  expect(paperFilterSchema.parse({ least: '1.5', most: '2147483648' })).toEqual({});
});

test('writes an address that reads back the same', () => {
  const filter = { kind: 'receipt', from: '2026-11-01', least: 0, party: '髙﨑 & 商店' } as const;
  const before = `2026-11-24T05:05:00.000Z,${id}`;
  const address = paperFilterAddress('/papers', filter, before);
  expect(paperFilterSchema.parse(Object.fromEntries(new URL(address, 'http://x').searchParams))).toEqual({
    ...filter,
    before: { at: '2026-11-24T05:05:00.000Z', id },
  });
  expect(paperFilterAddress('/api/paper-export', {})).toBe('/api/paper-export');
});

test('days are those of the shop, the last one whole', () => {
  const filter = { from: '2026-11-01', to: '2026-11-30' };
  expect(issuedBetween(filter, 'Asia/Tokyo')).toEqual({
    since: '2026-10-31T15:00:00.000Z',
    until: '2026-11-30T15:00:00.000Z',
  });
  // The day on which summer time ends has 25 hours.
  expect(issuedBetween({ from: '2026-10-25', to: '2026-10-25' }, 'Europe/Berlin')).toEqual({
    since: '2026-10-24T22:00:00.000Z',
    until: '2026-10-25T23:00:00.000Z',
  });
  expect(issuedBetween({}, 'UTC')).toEqual({ since: null, until: null });
});
