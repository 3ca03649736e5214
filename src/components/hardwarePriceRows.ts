import { entryOn } from '../data/datedEntries.ts';
import type {
  BandPrice,
  CatalogueHardware,
  CatalogueServer,
  EconomicsCatalogue,
} from '../data/EconomicsCatalogue.ts';
import type { HardwareRecord } from '../data/hardware.ts';
import type { Records } from '../data/kinds.ts';
import type { Band } from '../units/Band.ts';
import { formatExactly } from '../units/formatExactly.ts';
import { formatMoneyExactly } from '../units/formatMoney.ts';
import { remarkOf } from './factRow.ts';
import {
  byName,
  joinedRemarks,
  originOf,
  otherDates,
  type PriceAside,
  type PriceCell,
  type PriceRow,
} from './priceRow.ts';

type Currency = Parameters<typeof formatMoneyExactly>[1];
const whole = (amount: number, currency: Currency) => formatMoneyExactly(Math.round(amount), currency);
const rangeText = ({ low, high }: Band, currency: Currency) =>
  low === high ? undefined : `${whole(low, currency)} to ${whole(high, currency)}`;

/** The middle of a price, and its range below it. */
export const bandPriceCell = ({ usd }: Pick<BandPrice, 'usd'>): PriceCell => ({
  text: whole(usd.mid, 'USD'),
  detail: rangeText(usd, 'USD'),
});

/** The middle of a price with what was printed, and its range in a cell of its own. */
export const priceCells = ({
  usd,
  original,
}: Pick<BandPrice, 'usd' | 'original'>): readonly [PriceCell, PriceCell] => [
  {
    text: whole(usd.mid, 'USD'),
    detail: original && `printed as ${whole(original.amount.mid, original.currency)}`,
  },
  { text: rangeText(usd, 'USD') ?? 'one price' },
];

type Entry = NonNullable<HardwareRecord['prices']>[number];
const entryText = ({ low, mid, high, currency }: Entry): string =>
  [mid === undefined ? undefined : whole(mid, currency), rangeText({ low, mid: low, high }, currency)]
    .filter(Boolean)
    .join(', ') || whole(low, currency);

/** Size, draw and weight, each with its source. */
function sizeAndDraw(record: HardwareRecord | undefined): PriceRow['asides'] {
  if (!record) return [];
  const { rack_units, max_power_kw, host_power_w, weight_kg } = record;
  const lines: readonly (PriceAside | undefined)[] = [
    rack_units && {
      text: `${formatExactly(rack_units.value)} rack units`,
      sourceId: rack_units.source,
      estimated: rack_units.estimated,
      remark: remarkOf(rack_units),
    },
    max_power_kw && {
      text: `draws at most ${formatExactly(max_power_kw.value)} kW`,
      sourceId: max_power_kw.source,
      estimated: max_power_kw.estimated,
      remark: remarkOf(max_power_kw),
    },
    host_power_w && {
      text: `draws ${formatExactly(host_power_w.idle)} W idle and ${formatExactly(host_power_w.loaded)} W loaded besides its accelerators`,
      sourceId: host_power_w.source,
      estimated: host_power_w.estimated,
      remark: remarkOf(host_power_w),
    },
    weight_kg && {
      text: `weighs ${formatExactly(weight_kg.value)} kg`,
      sourceId: weight_kg.source,
      estimated: weight_kg.estimated,
      remark: remarkOf(weight_kg),
    },
  ];
  const known = lines.filter((line) => line !== undefined);
  return known.length === 0 ? [] : [{ title: 'Size and draw', lines: known }];
}

const fromCardsRemark = 'its cards at their price, and a host around them as assumed';

/** Address of the row of a server, card or other thing that is bought. */
export const hardwareRowId = (item: CatalogueServer | CatalogueHardware): string =>
  'kind' in item ? `hardware-${item.id}` : `server-${item.id}`;

function rowOf(item: CatalogueServer | CatalogueHardware, { records, day }: Given): PriceRow {
  const record = records['prices/hardware'].get(item.id);
  const accelerator =
    item.acceleratorId === undefined ? undefined : records.accelerators.get(item.acceleratorId);
  const { prices = [], note } = record ?? {};
  const entry = entryOn(prices, day);
  const { price } = item;
  const isServer = !('kind' in item);
  const detail = isServer && item.fromCards ? 'priced from its cards' : undefined;
  return {
    id: hardwareRowId(item),
    name: item.name,
    path: item.acceleratorId === undefined ? undefined : `accelerators/${item.acceleratorId}`,
    detail,
    cells: price ? priceCells(price) : [{}, {}],
    origin: entry
      ? originOf('hardware', entry, note)
      : price && {
          kind: 'hardware',
          asOf: price.asOf,
          sourceId: price.sourceId,
          estimated: price.estimated,
          remark: joinedRemarks(fromCardsRemark, note),
        },
    asides: [...otherDates(prices, entry, entryText), ...sizeAndDraw(record)],
    keys: {
      'data-words': `${item.name} ${item.id} ${accelerator?.name ?? ''}`.toLowerCase(),
      'data-name': item.name,
      'data-kind': isServer ? 'server' : item.kind === 'accelerator' ? 'card' : 'other',
      'data-price': price && Math.round(price.usd.mid),
      'data-date': price?.asOf,
    },
  };
}

interface Given {
  readonly records: Records;
  readonly day: string;
}

/** Servers, cards and what stands around them, at their price of the day the economics were built for. */
export const hardwarePriceRows = (
  records: Records,
  { servers, hardware, day }: EconomicsCatalogue,
): readonly PriceRow[] => byName([...servers, ...hardware].map((item) => rowOf(item, { records, day })));
