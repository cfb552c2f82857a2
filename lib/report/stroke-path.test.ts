import { expect, test } from 'vitest';
import { signatureRow } from '@/lib/case/agreement-rows';
import { strokesToPath } from './stroke-path';

const pad = { width: 300, height: 100 };

test('strokes become path data in the box of 600 by 200', () => {
  expect(
    strokesToPath(
      [
        [
          { x: 0, y: 0 },
          { x: 30, y: 10 },
          { x: 60, y: 0 },
        ],
      ],
      pad,
    ),
  ).toBe('M0 0Q60 20 90 10L120 0');
});

test('a dot stays visible, and nothing drawn is nothing', () => {
  expect(strokesToPath([[{ x: 10, y: 10 }]], pad)).toBe('M20 20L20 20');
  expect(strokesToPath([], pad)).toBe('');
});

test('a very long scribble still fits into a case', () => {
  const scribble = Array.from({ length: 40 }, (_, row) =>
    Array.from({ length: 1500 }, (_, step) => ({
      x: (step % 300) + Math.sin(row),
      y: (row * 2 + step / 700) % 100,
    })),
  );
  const path = strokesToPath(scribble.slice(0, 3), pad);
  expect(signatureRow.shape.drawing.safeParse(path).success).toBe(true);
});
