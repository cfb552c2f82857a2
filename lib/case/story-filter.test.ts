import { expect, test } from 'vitest';
import { storyFilterAddress, storyFilterSchema } from './story-filter';

const place = '2026-11-24T05:05:00.000Z,00000000-0000-7000-8000-000000000007';

test('what the address says is read as it was written', () => {
  const address = storyFilterAddress('possible', place);
  const read = storyFilterSchema.parse(Object.fromEntries(new URL(address, 'http://localhost').searchParams));
  expect(read).toEqual({
    view: 'possible',
    before: { at: '2026-11-24T05:05:00.000Z', id: '00000000-0000-7000-8000-000000000007' },
  });
  expect(storyFilterAddress('all')).toBe('/cases/stories');
});

test('what makes no sense is left out', () => {
  for (const before of ['x', '2026-11-24,1', "',(1)", `${place}x`, ['a', 'b']])
    expect(storyFilterSchema.parse({ view: 'secret', before })).toEqual({ view: 'all', before: undefined });
});
