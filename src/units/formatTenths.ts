import { formatOneDecimal } from './formatQuantity.ts';

const least = 0.05;

/** One decimal; what would round to nothing but is not says so. */
export const formatTenths = (value: number): string =>
  value > 0 && value < least ? '< 0.1' : formatOneDecimal(value);
