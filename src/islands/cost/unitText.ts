import type { MoneyFigure } from '../../scenario/money/MoneyFigure.ts';
import type { CurrencyText } from './currencyText.ts';

/** The unit of a figure as readers see it, amounts in their currency; empty for counts and factors. */
export const unitText = (
  { unit }: Pick<MoneyFigure, 'unit'>,
  { code }: Pick<CurrencyText, 'code'>,
): string => (unit === 'count' || unit === 'factor' ? '' : unit.replace(/^USD/, code));

/** What a value in the field's unit is multiplied with, so that amounts are in the reader's currency. */
export const unitFactor = (
  { unit }: Pick<MoneyFigure, 'unit'>,
  { perUsd }: Pick<CurrencyText, 'perUsd'>,
): number => (unit.startsWith('USD') ? perUsd : 1);
