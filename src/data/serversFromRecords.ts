import { type Band, mapBand } from '../units/Band.ts';
import type { AcceleratorRecord } from './accelerator.ts';
import { bytesFromGibibytes, secondsFromWeeks, wattsFromKilowatts } from '../units/conversions.ts';
import { entryOn } from './datedEntries.ts';
import type { BandPrice, CatalogueHardware, CatalogueServer } from './EconomicsCatalogue.ts';
import type { HardwareRecord } from './hardware.ts';
import type { Records } from './kinds.ts';
import { originFrom, trimmed } from './originFrom.ts';
import { serverUsdFromCards } from './serverUsdFromCards.ts';
import { usdFrom } from './usdFrom.ts';

/** The price of a record on a day; the middle is halfway where the source gives a range alone. */
function priceOn(
  { prices = [] }: HardwareRecord,
  currencies: Records['prices/currencies'],
  day: string,
): BandPrice | undefined {
  const entry = entryOn(prices, day);
  if (!entry) return undefined;
  const { low, high, currency } = entry;
  const amount: Band = { low, mid: entry.mid ?? (low + high) / 2, high };
  return {
    usd: mapBand(amount, (end) => trimmed(usdFrom(currencies, { amount: end, currency, day }))),
    ...originFrom(entry),
    ...(currency !== 'USD' && { original: { currency, amount } }),
  };
}

/** Source of each fact that travels, by the name its field has here. */
function sourcesOf(record: HardwareRecord): Readonly<Record<string, string>> {
  const { rack_units, max_power_kw, weight_kg, cpu_cores, ram_gb, network_cards, power_supplies, ports } =
    record;
  const named = {
    rackUnitCount: rack_units,
    maxWatts: max_power_kw,
    weightKilograms: weight_kg,
    cpuCoreCount: cpu_cores,
    ramBytes: ram_gb,
    networkCardCount: network_cards,
    powerSupplyCount: power_supplies,
    portCount: ports,
  };
  return Object.fromEntries(
    Object.entries(named).flatMap(([name, found]) => (found ? [[name, found.source]] : [])),
  );
}

function sizeOf(record: HardwareRecord) {
  const { rack_units, max_power_kw, lead_weeks } = record;
  const sources = sourcesOf(record);
  return {
    ...(rack_units && { rackUnitCount: rack_units.value }),
    ...(max_power_kw && { maxWatts: wattsFromKilowatts(max_power_kw.value) }),
    ...(lead_weeks && {
      lead: {
        lowSeconds: secondsFromWeeks(lead_weeks.low),
        highSeconds: secondsFromWeeks(lead_weeks.high),
        ...originFrom({ from: lead_weeks.as_of, source: lead_weeks.source, estimated: lead_weeks.estimated }),
      },
    }),
    ...(Object.keys(sources).length > 0 && { sources }),
  };
}

/** Things that are bought and are no servers, at their price on a day. */
export const hardwareFromRecords = (records: Records, day: string): readonly CatalogueHardware[] =>
  [...records['prices/hardware']].flatMap(([id, record]) => {
    const { kind, name, accelerator, ports } = record;
    if (kind === 'server') return [];
    const price = priceOn(record, records['prices/currencies'], day);
    return [
      {
        id,
        name,
        kind,
        ...(accelerator !== undefined && { acceleratorId: accelerator }),
        ...(ports && { portCount: ports.value }),
        ...sizeOf(record),
        ...(price && { price }),
      },
    ];
  });

const recordedServers = (records: Records, day: string): readonly CatalogueServer[] =>
  [...records['prices/hardware']].flatMap(([id, record]) => {
    const { kind, name, accelerator, accelerator_count, host_power_w, weight_kg } = record;
    const { cpu_cores, ram_gb, network_cards, power_supplies } = record;
    if (kind !== 'server' || accelerator === undefined || accelerator_count === undefined) return [];
    const price = priceOn(record, records['prices/currencies'], day);
    return [
      {
        id,
        name,
        acceleratorId: accelerator,
        acceleratorCount: accelerator_count,
        ...sizeOf(record),
        ...(host_power_w && { hostWatts: { idle: host_power_w.idle, loaded: host_power_w.loaded } }),
        ...(weight_kg && { weightKilograms: weight_kg.value }),
        ...(cpu_cores && { cpuCoreCount: cpu_cores.value }),
        ...(ram_gb && { ramBytes: bytesFromGibibytes(ram_gb.value) }),
        ...(network_cards && { networkCardCount: network_cards.value }),
        ...(power_supplies && { powerSupplyCount: power_supplies.value }),
        ...(price && { price }),
      },
    ];
  });

/** Cards that servers of a kind are sold with. */
const cardCounts = { slots: [1, 2, 4, 8], board: [4, 8], workstation: [1, 2, 4] } as const;

/** Cards on PCIe stand in simpler machines than boards of eight: half their draw besides the cards. */
const slotsHostFraction = 0.5;

const bandOf = (assumptions: Records['assumptions'], id: string): Band => {
  const found = assumptions.get(id);
  if (!found) throw new TypeError(`assumptions must hold ${id}, got nothing`);
  return { low: found.low, mid: found.mid, high: found.high };
};
const nothing: Band = { low: 0, mid: 0, high: 0 };

/** What stands around cards of a kind: with how many it is sold, what it costs and what it draws. */
function hostOf({ kind, form_factor }: AcceleratorRecord, assumptions: Records['assumptions']) {
  if (kind !== 'data-centre') {
    return {
      word: 'Workstation',
      cardCounts: cardCounts.workstation,
      usd: { fixed: bandOf(assumptions, 'workstation-host-usd'), perCard: nothing },
      watts: {
        idle: bandOf(assumptions, 'workstation-host-power-idle-w').mid,
        loaded: bandOf(assumptions, 'workstation-host-power-loaded-w').mid,
      },
    };
  }
  const slots = form_factor?.value.startsWith('PCIe') ?? true;
  const share = slots ? slotsHostFraction : 1;
  return {
    word: 'Server',
    cardCounts: cardCounts[slots ? 'slots' : 'board'],
    usd: {
      fixed: bandOf(assumptions, 'server-host-usd'),
      perCard: bandOf(assumptions, 'server-host-usd-per-accelerator'),
    },
    watts: {
      idle: share * bandOf(assumptions, 'host-power-idle-w').mid,
      loaded: share * bandOf(assumptions, 'host-power-loaded-w').mid,
    },
  };
}

/** Servers whose cards have a price while no server with them has one. */
const serversFromCards = (
  records: Records,
  cards: readonly CatalogueHardware[],
  priced: ReadonlySet<string>,
): readonly CatalogueServer[] =>
  cards.flatMap(({ acceleratorId, price }) => {
    const accelerator = acceleratorId === undefined ? undefined : records.accelerators.get(acceleratorId);
    if (!price || !accelerator || acceleratorId === undefined || priced.has(acceleratorId)) return [];
    const host = hostOf(accelerator, records.assumptions);
    return host.cardCounts.map((cardCount) => ({
      id: `${cardCount}x-${acceleratorId}`,
      name: `${host.word} with ${cardCount} ${accelerator.short_name}`,
      acceleratorId,
      acceleratorCount: cardCount,
      hostWatts: host.watts,
      price: {
        usd: serverUsdFromCards({ cardUsd: price.usd, cardCount, host: host.usd }),
        asOf: price.asOf,
        sourceId: price.sourceId,
        estimated: true as const,
      },
      fromCards: true as const,
    }));
  });

/** Servers at their price on a day; where none with an accelerator has one, the price follows from its cards. */
export function serversFromRecords(records: Records, day: string): readonly CatalogueServer[] {
  const recorded = recordedServers(records, day);
  const priced = new Set(recorded.flatMap(({ acceleratorId, price }) => (price ? [acceleratorId] : [])));
  const workedOut = serversFromCards(records, hardwareFromRecords(records, day), priced);
  const known = new Map(recorded.map((server) => [server.id, server]));
  return [
    ...recorded.map((server) => ({ ...workedOut.find(({ id }) => id === server.id), ...server })),
    ...workedOut.filter(({ id }) => !known.has(id)),
  ];
}
