import type { PriceKind } from '../scenario/money/priceAge.ts';
import { formatCount } from '../units/formatQuantity.ts';
import { limitText, priceLists } from './priceLists.ts';
import type { PriceRow } from './priceRow.ts';

/** How many figures of a kind there are, and between which days they were found. */
export interface PriceSummary {
  readonly kind: PriceKind;
  readonly name: string;
  readonly path: string;
  readonly count: string;
  readonly oldest: string;
  readonly newest: string;
  readonly limit: string;
}

interface Kind {
  readonly kind: PriceKind;
  readonly name: string;
  readonly path: string;
  readonly rows: readonly PriceRow[];
}

/** What one kind of rows comes to; nothing where no row has a date. */
export function priceSummary({ kind, name, path, rows }: Kind): readonly PriceSummary[] {
  const days = rows.flatMap(({ origin }) => origin?.asOf ?? []).toSorted();
  const [oldest] = days;
  const newest = days.at(-1);
  if (oldest === undefined || newest === undefined) return [];
  return [{ kind, name, path, count: formatCount(days.length), oldest, newest, limit: limitText(kind) }];
}

/** Every kind of price and assumption, with those that stand on the page itself last. */
export const priceSummaries = ({
  currencies,
  assumptions,
}: {
  readonly currencies: readonly PriceRow[];
  readonly assumptions: readonly PriceRow[];
}): readonly PriceSummary[] =>
  [
    ...priceLists.map(({ kind, title, path, rows }) => ({ kind, name: title, path: `prices/${path}`, rows })),
    { kind: 'currency' as const, name: 'Currencies', path: '#currencies', rows: currencies },
    { kind: 'assumption' as const, name: 'Assumptions', path: '#assumptions', rows: assumptions },
  ].flatMap(priceSummary);
