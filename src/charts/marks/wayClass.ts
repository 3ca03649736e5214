import type { Way } from './Way.ts';

/** Class of a way's colour. */
export const wayClass = ({ way }: Pick<Way, 'way'>): string => `way-${way}`;
