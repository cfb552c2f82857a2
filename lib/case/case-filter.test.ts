import { expect, it } from 'vitest';
import { caseFilterSchema, filterAddress } from './case-filter';

const id = '01890000-0000-7000-8000-000000000001';

it('takes what makes sense from an address and leaves out the rest', () => {
  expect(
    caseFilterSchema.parse({
      view: 'review',
      status: 'nonsense',
      q: 'あおば',
      technician: 'x',
      before: 'never',
    }),
  ).toEqual({ view: 'review', q: 'あおば' });
  expect(caseFilterSchema.parse({ view: '?', status: 'closed' })).toEqual({ view: 'all', status: 'closed' });
  expect(caseFilterSchema.parse({ q: ['a', 'b'] })).toEqual({ view: 'all' });
});

it('reads a place in the list', () => {
  const before = `2026-11-24T05:05:00.000Z,${id}`;
  expect(caseFilterSchema.parse({ before }).before).toEqual({ at: '2026-11-24T05:05:00.000Z', id });
  expect(caseFilterSchema.parse({ before: '2026-13-45T99:00:00.000Z,x' }).before).toBeUndefined();
});

it('writes an address that reads back the same', () => {
  const address = filterAddress({ view: 'all', q: 'あおばネット 送信', status: 'review' });
  expect(address).toBe(
    `/cases?${new URLSearchParams({ q: 'あおばネット 送信', status: 'review' }).toString()}`,
  );
  const params = Object.fromEntries(new URL(address, 'http://x').searchParams);
  expect(caseFilterSchema.parse(params)).toEqual({ view: 'all', q: 'あおばネット 送信', status: 'review' });
  expect(filterAddress({ view: 'all' })).toBe('/cases');
});
