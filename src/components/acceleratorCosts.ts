import type { EconomicsCatalogue } from '../data/EconomicsCatalogue.ts';
import { terms } from '../data/cloudProvider.ts';
import type { PriceKind } from '../scenario/money/priceAge.ts';
import { countText } from '../units/countText.ts';
import { hourRangeText, termWords } from './cloudPriceRows.ts';
import { bandPriceCell, hardwareRowId } from './hardwarePriceRows.ts';
import type { PriceCell } from './priceRow.ts';

/** What an accelerator costs in one way of having it. */
export interface AcceleratorCost {
  readonly name: string;
  /** Page of this site with the price in full. */
  readonly path: string;
  readonly detail?: string | undefined;
  readonly price: PriceCell;
  readonly kind: PriceKind;
  /** Day of the oldest and, where it is another, of the newest figure. */
  readonly days: readonly string[];
  readonly sourceIds: readonly string[];
  readonly estimated: boolean;
}

const ends = (days: readonly string[]): readonly string[] => {
  const sorted = days.toSorted();
  return [...new Set([sorted[0], sorted.at(-1)])].filter((day) => day !== undefined);
};

/** The card alone, servers with it, and renting it by term; nothing where no price is recorded. */
export function acceleratorCosts(
  acceleratorId: string,
  { hardware, servers, offers }: Pick<EconomicsCatalogue, 'hardware' | 'servers' | 'offers'>,
): readonly AcceleratorCost[] {
  const bought = [...hardware, ...servers]
    .filter((item) => item.acceleratorId === acceleratorId)
    .flatMap((item) =>
      item.price
        ? {
            name: item.name,
            path: `prices/hardware#${hardwareRowId(item)}`,
            detail: 'fromCards' in item ? 'priced from its cards' : undefined,
            price: bandPriceCell(item.price),
            kind: 'hardware' as const,
            days: [item.price.asOf],
            sourceIds: [item.price.sourceId],
            estimated: item.price.estimated === true,
          }
        : [],
    );
  const rented = terms.flatMap((term) => {
    const found = offers.filter((offer) => offer.acceleratorId === acceleratorId && offer.term === term);
    if (found.length === 0) return [];
    return {
      name: `Rented, ${termWords[term]}`,
      path: 'prices/cloud',
      detail: countText(found.length, 'offer'),
      price: { text: hourRangeText(found), detail: 'an hour, each' },
      kind: 'cloud' as const,
      days: ends(found.map(({ asOf }) => asOf)),
      sourceIds: [...new Set(found.map(({ sourceId }) => sourceId))],
      estimated: found.every(({ estimated }) => estimated === true),
    };
  });
  return [...bought, ...rented];
}
