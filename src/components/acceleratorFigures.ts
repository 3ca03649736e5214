import type { CatalogueAccelerator } from '../data/Catalogue.ts';
import { catalogue } from '../data/siteCatalogue.ts';
import { siteEconomics } from '../data/siteEconomics.ts';
import { gigabytesFromBytes } from '../units/conversions.ts';
import { formatMoney } from '../units/formatMoney.ts';
import { formatThreeDigits, quantityText } from '../units/formatQuantity.ts';
import { hourRangeText } from './cloudPriceRows.ts';
import { idsIn } from './modelNamed.ts';

const unknown = 'not recorded';
const thousandUsd = 1000;

/** The mid price of one accelerator: of the card alone, else its share of the server with the most of them. */
function usdEach({ id }: CatalogueAccelerator): { readonly usd: number; readonly asOf: string } | undefined {
  const card = siteEconomics.hardware.find((one) => one.acceleratorId === id && one.price);
  if (card?.price) return { usd: card.price.usd.mid, asOf: card.price.asOf };
  const [server] = siteEconomics.servers
    .filter((one) => one.acceleratorId === id && one.price && !one.fromCards)
    .toSorted((one, other) => other.acceleratorCount - one.acceleratorCount);
  return server?.price && { usd: server.price.usd.mid / server.acceleratorCount, asOf: server.price.asOf };
}

function rentText({ id }: CatalogueAccelerator): string {
  const found = siteEconomics.offers.filter(
    ({ acceleratorId, term }) => acceleratorId === id && term === 'on-demand',
  );
  return found.length === 0 ? unknown : hourRangeText(found);
}

const perThousandUsd = (accelerator: CatalogueAccelerator, value: number, unit: string): string => {
  const price = usdEach(accelerator);
  return price ? `${formatThreeDigits((value / price.usd) * thousandUsd)}\u00a0${unit}` : unknown;
};

/** What a column of a table of accelerators may show: its heading and its text. */
const figures = {
  memory: {
    heading: 'Memory',
    text: ({ printedGigabytes }) => `${formatThreeDigits(printedGigabytes)}\u00a0GB`,
  },
  bandwidth: {
    heading: 'Fetches',
    text: ({ memoryBytesPerSecond }) => quantityText(memoryBytesPerSecond, 'B/s'),
  },
  arithmetic: {
    heading: 'Computes, 16 bits',
    text: ({ rates }) => quantityText(rates.flops16, 'FLOP/s'),
  },
  balance: {
    heading: 'Operations a byte',
    text: ({ rates, memoryBytesPerSecond }) => formatThreeDigits(rates.flops16 / memoryBytesPerSecond),
  },
  link: {
    heading: 'Link, one way',
    text: ({ linkBytesPerSecond, hostLinkBytesPerSecond }) =>
      linkBytesPerSecond !== undefined
        ? quantityText(linkBytesPerSecond, 'B/s')
        : hostLinkBytesPerSecond !== undefined
          ? `${quantityText(hostLinkBytesPerSecond, 'B/s')} (PCIe)`
          : unknown,
  },
  power: {
    heading: 'Power limit',
    text: ({ powerWatts }) => (powerWatts === undefined ? unknown : quantityText(powerWatts, 'W')),
  },
  price: {
    heading: 'Price',
    text: (accelerator) => {
      const price = usdEach(accelerator);
      return price ? `${formatMoney(price.usd, 'USD')}, ${price.asOf.slice(0, 7)}` : unknown;
    },
  },
  rent: { heading: 'Rented by the hour', text: rentText },
  'memory-per-usd': {
    heading: 'Memory for $1k',
    text: (accelerator) => perThousandUsd(accelerator, accelerator.printedGigabytes, 'GB'),
  },
  'bandwidth-per-usd': {
    heading: 'Bandwidth for $1k',
    text: (accelerator) =>
      perThousandUsd(accelerator, gigabytesFromBytes(accelerator.memoryBytesPerSecond), 'GB/s'),
  },
} as const satisfies Readonly<
  Record<string, { readonly heading: string; readonly text: (accelerator: CatalogueAccelerator) => string }>
>;

const isFigure = (name: string): name is keyof typeof figures => name in figures;

/** Accelerators side by side, as their records and prices have them on the day of the build. */
export function acceleratorFigures({ accelerators, columns }: { accelerators: string; columns: string }) {
  const shown = idsIn(columns).map((name) => {
    if (!isFigure(name))
      throw new RangeError(`columns must be of ${Object.keys(figures).join(', ')}, got ${name}`);
    return figures[name];
  });
  return {
    headings: shown.map(({ heading }) => heading),
    rows: idsIn(accelerators).map((id) => {
      const accelerator = catalogue.accelerators.find((one) => one.id === id);
      if (!accelerator)
        throw new RangeError(
          `accelerator must be the id of a record in content/data/accelerators, got ${id}`,
        );
      return { id, name: accelerator.name, cells: shown.map(({ text }) => text(accelerator)) };
    }),
  };
}
