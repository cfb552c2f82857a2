import { expect, test } from 'vitest';
import { csvOf } from './csv';

test('cells are quoted where they must be, lines end as the standard says', () => {
  expect(csvOf([['番号', 'a,b', 'say "hi"', 'two\nlines', null], [8800]])).toBe(
    '\uFEFF番号,"a,b","say ""hi""","two\nlines",\r\n8800\r\n',
  );
});

test.each(['=1+1', '+81', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠x'])(
  'a text that begins like a formula is none: %j',
  (typed) => {
    const cell = csvOf([[typed]])
      .slice(1, -2)
      .replace(/^"|"$/g, '');
    expect(cell).toBe(`'${typed}`);
  },
);

test('a number stays one, also below nothing', () => {
  expect(csvOf([[-300, 0]])).toBe('\uFEFF-300,0\r\n');
});
