import type { Box } from './Box.ts';

/** How far a place lies from a box; nought inside. */
export const distanceFromBox = (
  { left, right, top, bottom }: Box,
  { x, y }: { readonly x: number; readonly y: number },
): number => Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
