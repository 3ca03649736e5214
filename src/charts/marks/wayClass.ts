import type { Way } from './Way.ts';

/** Class of a way's colour, and of its dashes where something rules it out. */
export const wayClass = ({ way, excluded = false }: Way): string =>
  excluded ? `way-${way} excluded` : `way-${way}`;
