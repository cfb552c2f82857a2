import type { Mask } from './mask-photo';

type Point = { x: number; y: number };

const between = (part: number, most: number): number => Math.min(most, Math.max(0, part));
const inside = (part: number): number => between(part, 1);

/** The box between two points, kept inside of the picture. */
export const drawnMask = (from: Point, to: Point): Mask => {
  const [left, right] = [inside(Math.min(from.x, to.x)), inside(Math.max(from.x, to.x))];
  const [top, bottom] = [inside(Math.min(from.y, to.y)), inside(Math.max(from.y, to.y))];
  return { left, top, width: right - left, height: bottom - top };
};

const DIRECTIONS: Record<string, readonly [x: number, y: number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/**
 * A box after an arrow key: a step further, or a step larger or smaller.
 * @param step in parts of the picture
 * @returns null for any other key
 */
export const moved = (mask: Mask, key: string, resize: boolean, step: number): Mask | null => {
  const direction = DIRECTIONS[key];
  if (!direction) return null;
  const [x, y] = direction.map((way) => way * step) as [number, number];
  const { left, top, width, height } = mask;
  if (!resize) return { ...mask, left: between(left + x, 1 - width), top: between(top + y, 1 - height) };
  const stretched = (size: number, by: number, most: number) =>
    by === 0 ? size : Math.min(most, Math.max(step, size + by));
  return { ...mask, width: stretched(width, x, 1 - left), height: stretched(height, y, 1 - top) };
};
