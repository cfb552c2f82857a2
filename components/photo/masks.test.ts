import { expect, test } from 'vitest';
import { drawnMask, moved } from './masks';

test('a box is what lies between two points, whichever was first, and never leaves the picture', () => {
  expect(drawnMask({ x: 0.75, y: 0.5 }, { x: 0.25, y: 0.25 })).toEqual({
    left: 0.25,
    top: 0.25,
    width: 0.5,
    height: 0.25,
  });
  expect(drawnMask({ x: -1, y: 0.5 }, { x: 2, y: 3 })).toEqual({ left: 0, top: 0.5, width: 1, height: 0.5 });
});

test('arrow keys move a box or change its size, inside of the picture', () => {
  const mask = { left: 0.5, top: 0.5, width: 0.25, height: 0.25 };
  expect(moved(mask, 'ArrowLeft', false, 0.125)).toEqual({ ...mask, left: 0.375 });
  expect(moved(mask, 'ArrowDown', false, 0.5)).toEqual({ ...mask, top: 0.75 });
  expect(moved(mask, 'ArrowRight', true, 0.125)).toEqual({ ...mask, width: 0.375 });
  expect(moved(mask, 'ArrowUp', true, 0.125)).toEqual({ ...mask, height: 0.125 });
  expect(moved(mask, 'ArrowRight', true, 1)).toEqual({ ...mask, width: 0.5 });
  expect(moved(mask, 'Enter', false, 0.125)).toBeNull();
});
