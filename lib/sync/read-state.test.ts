import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { readState } from './read-state';

const row = z.strictObject({ id: z.string(), words: z.string() });
const schema = z.strictObject({ root: z.strictObject({ name: z.string() }), notes: z.array(row) });

test('[S28] fields that this version does not know are left out of a state, wherever they stand', () => {
  const state = {
    root: { name: 'x', tide: 'high' },
    notes: [
      { id: '1', words: 'a' },
      { id: '2', words: 'b', mood: { fine: true } },
    ],
    moons: [],
  };
  expect(readState(schema, state)).toEqual({
    root: { name: 'x' },
    notes: [
      { id: '1', words: 'a' },
      { id: '2', words: 'b' },
    ],
  });
});

test('[S29] what this version knows has to be as it knows it', () => {
  expect(readState(schema, { root: { name: 7, tide: 'high' }, notes: [] })).toBeNull();
  expect(readState(schema, { root: { name: 'x' }, notes: [{ id: '1' }] })).toBeNull();
  expect(readState(schema, null)).toBeNull();
});
