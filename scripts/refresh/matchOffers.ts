import type { CloudProviderRecord } from '../../src/data/cloudProvider.ts';
import type { Match, Matched, PriceRecords } from './Matched.ts';
import type { RentedMachine } from './readSkyPilot.ts';

interface SkyPilotCloud {
  /** Folder of the cloud in the catalogue. */
  readonly folder: string;
  /** Regions of the catalogue that a region in our words stands for; else it names them, with commas between. */
  readonly regions: Readonly<Record<string, RegExp>>;
  /** Our names leave out the size of the host (`-16vcpu-200gb`), and the smallest is meant. */
  readonly leavesOutSize?: true;
}

/** Clouds whose records rest on SkyPilot's catalogue, by the name of our file. */
export const skyPilotClouds: Readonly<Record<string, SkyPilotCloud>> = {
  hyperstack: { folder: 'hyperstack', regions: { 'Canada and United States': /^(CANADA|US)-/ } },
  lambda: { folder: 'lambda', regions: { 'United States': /^us-/ } },
  nebius: { folder: 'nebius', regions: {}, leavesOutSize: true },
  'oracle-cloud': { folder: 'oci', regions: { all: /./ } },
  verda: { folder: 'verda', regions: { Finland: /^FIN-/ } },
};

type Offer = CloudProviderRecord['offers'][number];
type PriceKey = 'onDemandUsdPerHour' | 'spotUsdPerHour';
const priceKeys: Readonly<Partial<Record<Offer['term'], PriceKey>>> = {
  'on-demand': 'onDemandUsdPerHour',
  spot: 'spotUsdPerHour',
};

/** The catalogue's rows of an offer's machine, whatever their region. */
function rowsOf({ instance }: Offer, rows: readonly RentedMachine[], { leavesOutSize }: SkyPilotCloud) {
  if (!leavesOutSize) return rows.filter((row) => row.instance === instance);
  const sizes = rows.filter((row) => row.instance.startsWith(`${instance}-`));
  const least = Math.min(...sizes.map(({ processorCount }) => processorCount));
  return sizes.filter(({ processorCount }) => processorCount === least);
}

function standsIn(region: string, { region: ours }: Offer, { regions }: SkyPilotCloud): boolean {
  const pattern = regions[ours];
  return pattern === undefined ? ours.split(', ').includes(region) : pattern.test(region);
}

/**
 * Finds the offers that rows of a cloud's catalogue belong to, by instance, region and term. An offer of several
 * regions needs one price in all of them; where they differ it is unclear. Terms the catalogue does not have
 * (reservations, months) are passed over.
 */
export function matchOffers({
  id,
  records,
  rows,
  at,
}: {
  readonly id: string;
  readonly records: Pick<PriceRecords, 'prices/cloud'>;
  readonly rows: readonly RentedMachine[];
  readonly at: string;
}): Matched {
  const cloud = skyPilotClouds[id];
  if (cloud === undefined) throw new RangeError(`id must be a cloud of the catalogue, got ${id}`);
  const record = `cloud/${id}`;
  const matches: Match[] = [];
  const unlisted: Matched['unlisted'][number][] = [];
  const unclear: Matched['unclear'][number][] = [];
  const known = new Set<string>();
  for (const [index, offer] of (records['prices/cloud'].get(id)?.offers ?? []).entries()) {
    const machines = rowsOf(offer, rows, cloud);
    for (const { instance } of machines) known.add(instance);
    const key = priceKeys[offer.term];
    if (key === undefined) continue;
    const what = `${offer.instance}, ${offer.region}, ${offer.term}`;
    const other = machines.find(({ acceleratorCount }) => acceleratorCount !== offer.accelerator_count);
    if (other !== undefined) {
      unclear.push({ record, what, because: `it has ${other.acceleratorCount} accelerators there` });
      continue;
    }
    const prices = [
      ...new Set(
        machines.filter(({ region }) => standsIn(region, offer, cloud)).flatMap((row) => row[key] ?? []),
      ),
    ].sort((one, other) => one - other);
    const [price] = prices;
    if (price === undefined) {
      if (offer.prices.at(-1)?.source === 'skypilot-catalog') unlisted.push({ record, what });
    } else if (prices.length > 1) unclear.push({ record, what, because: `asks ${prices.join(' or ')}` });
    else
      matches.push({
        kind: 'prices/cloud',
        id,
        path: ['offers', index, 'prices'],
        what,
        entries: offer.prices,
        // Clouds print cents, and so do most of our records.
        offered: {
          price: { per_hour: price },
          counted: { currency: 'USD' },
          provenance: { at },
          decimals: 2,
        },
      });
  }
  const others = new Set(rows.map(({ instance }) => instance).filter((instance) => !known.has(instance)));
  return { matches, unknown: [...others].map((what) => ({ record, what })), unlisted, unclear };
}
