import type { Box } from './Box.ts';

/** True where two boxes share ground; touching edges do not count. */
export const boxesMeet = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
