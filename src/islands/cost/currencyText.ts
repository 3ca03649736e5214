import type { CatalogueCurrency } from '../../data/EconomicsCatalogue.ts';
import type { Band } from '../../units/Band.ts';
import { formatMoney } from '../../units/formatMoney.ts';

/** How amounts in USD read in the reader's currency. */
export interface CurrencyText {
  readonly code: string;
  /** Units of the currency for one US dollar. */
  readonly perUsd: number;
  readonly text: (usd: number) => string;
  /** Low to high; empty where both read like the middle. */
  readonly range: (usd: Band) => string;
}

/** Amounts in a currency at its dated rate. */
export function currencyText({
  code,
  usdPerUnit,
}: Pick<CatalogueCurrency, 'code' | 'usdPerUnit'>): CurrencyText {
  const text = (usd: number) => formatMoney(usd / usdPerUnit, code);
  return {
    code,
    perUsd: 1 / usdPerUnit,
    text,
    range: ({ low, mid, high }) => {
      const [from, to] = [text(low), text(high)];
      return from === text(mid) && to === text(mid) ? '' : `${from}\u2013${to}`;
    },
  };
}
