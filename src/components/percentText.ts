import { quantityText } from '../units/formatQuantity.ts';

const least = 0.001;

/** A share in per cent with at most three digits; what rounds to nothing is said to be below a tenth. */
export const percentText = (share: number): string =>
  Math.abs(share) < least ? 'below 0.1\u00a0%' : quantityText(Number(share.toPrecision(2)), 'fraction');
