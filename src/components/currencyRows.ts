import { entryOn } from '../data/datedEntries.ts';
import type { EconomicsCatalogue } from '../data/EconomicsCatalogue.ts';
import type { Records } from '../data/kinds.ts';
import { formatExactly } from '../units/formatExactly.ts';
import { byName, originOf, otherDates, type PriceRow } from './priceRow.ts';

const rateText = ({ value }: { readonly value: number }): string => `${formatExactly(value)} USD`;

/** Currencies that prices are printed in, at the rate of the day the economics were built for. */
export const currencyRows = (
  records: Records,
  { day }: Pick<EconomicsCatalogue, 'day'>,
): readonly PriceRow[] =>
  byName(
    [...records['prices/currencies']].flatMap(([id, { code, name, usd_per_unit: rates }]) => {
      const entry = entryOn(rates, day);
      // A dollar is a dollar on every day.
      if (!entry || code === 'USD') return [];
      return {
        id: `currency-${id}`,
        name,
        detail: code,
        cells: [{ text: formatExactly(entry.value) }],
        origin: originOf('currency', entry),
        asides: otherDates(rates, entry, rateText),
        keys: { 'data-name': name },
      };
    }),
  );
