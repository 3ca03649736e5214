import { fullScore } from '../../scenario/decide/decisionFields.ts';
import type { Band } from '../../units/Band.ts';
import { formatOneDecimal } from '../../units/formatQuantity.ts';

/** A score from 0 to 1 as readers see it, from 0 to 10. */
export const scoreText = (fraction: number): string => formatOneDecimal(fraction * fullScore);

/** Where a total may lie while scores are missing; empty where none is. */
export const scoreRangeText = ({ low, high }: Band): string => {
  const [from, to] = [scoreText(low), scoreText(high)];
  return from === to ? '' : `${from}\u2013${to}`;
};
