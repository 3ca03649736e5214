import type { Box } from './Box.ts';

const step = 6;
const half = 2;

/** Small boxes along a bent line, so that labels can keep clear of it. */
export function boxesAlong(points: readonly { readonly x: number; readonly y: number }[]): readonly Box[] {
  return points.slice(1).flatMap((end, index) => {
    const begin = points[index] ?? end;
    const count = Math.max(1, Math.ceil(Math.hypot(end.x - begin.x, end.y - begin.y) / step));
    return Array.from({ length: count + 1 }, (_, piece) => {
      const x = begin.x + ((end.x - begin.x) * piece) / count;
      const y = begin.y + ((end.y - begin.y) * piece) / count;
      return { left: x - half, right: x + half, top: y - half, bottom: y + half };
    });
  });
}
