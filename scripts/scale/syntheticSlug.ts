/** Name of a made-up article, from 1. */
export const syntheticSlug = (index: number): string => `synthetic-${index + 1}`;
