import { formatCount, formatThreeDigits } from '../../units/formatQuantity.ts';

/** A figure in its field: whole numbers whole, others in three digits. */
export const formatFigure = (value: number): string =>
  Number.isInteger(value) ? formatCount(value) : formatThreeDigits(value);
