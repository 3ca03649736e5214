import { formatThreeDigits } from './formatQuantity.ts';

/** A count with the word for what is counted, in the singular for one alone. */
export const countText = (count: number, one: string, many = `${one}s`): string =>
  `${formatThreeDigits(count)} ${count === 1 ? one : many}`;
