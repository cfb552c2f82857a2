type Point = { x: number; y: number };

/** The box that a signature is kept in. */
export const SIGNATURE_BOX = { width: 600, height: 200 };

/** Units of the box; points nearer than that tell nothing more about a line. */
const NEAR = 1.5;

const round = (value: number): number => Math.round(value * 10) / 10;

const thinned = (points: readonly Point[]): Point[] => {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    if (!last || Math.hypot(point.x - last.x, point.y - last.y) >= NEAR) kept.push(point);
  }
  return kept;
};

const at = ({ x, y }: Point): string => `${round(x)} ${round(y)}`;
const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

const strokePath = (points: readonly Point[]): string => {
  const [first, ...rest] = points;
  if (!first) return '';
  // A dot is a line of no length, which round caps make visible.
  if (rest.length === 0) return `M${at(first)}L${at(first)}`;
  const curves = rest
    .slice(0, -1)
    .map((point, index) => `Q${at(point)} ${at(between(point, rest[index + 1] ?? point))}`);
  return `M${at(first)}${curves.join('')}L${at(rest.at(-1) ?? first)}`;
};

/**
 * Strokes of a pen as path data in the signature's box.
 * @param strokes points in pixels of the pad, a list for each stroke
 * @param pad the pad's size in pixels
 * @returns SVG path data of M, L and Q in a box of 600 by 200; empty where nothing was drawn
 */
export const strokesToPath = (
  strokes: readonly (readonly Point[])[],
  pad: { width: number; height: number },
): string => {
  const scale = { x: SIGNATURE_BOX.width / pad.width, y: SIGNATURE_BOX.height / pad.height };
  return strokes
    .map((points) => strokePath(thinned(points.map(({ x, y }) => ({ x: x * scale.x, y: y * scale.y })))))
    .join('');
};
