import { parse } from 'csv-parse/sync';
import { z } from 'zod';

/** A rented machine as a catalogue of SkyPilot lists it, in one region. */
export interface RentedMachine {
  readonly instance: string;
  readonly accelerator: string;
  readonly acceleratorCount: number;
  readonly processorCount: number;
  readonly region: string;
  readonly onDemandUsdPerHour?: number | undefined;
  readonly spotUsdPerHour?: number | undefined;
}

const columns = [
  'InstanceType',
  'AcceleratorName',
  'AcceleratorCount',
  'vCPUs',
  'Region',
  'Price',
  'SpotPrice',
] as const;

const number = z.string().regex(/^\d+(\.\d+)?$/, 'a number without sign or exponent');
// Empty and zero both mean that the machine is not sold that way.
const price = z.union([z.literal(''), number]).transform((text) => Number(text) || undefined);

const row = z.object({
  InstanceType: z.string().min(1),
  AcceleratorName: z.string(),
  AcceleratorCount: number.transform(Number),
  vCPUs: number.transform(Number),
  Region: z.string().min(1),
  Price: price,
  SpotPrice: price,
});

/**
 * Reads the vms.csv of one cloud in SkyPilot's catalogue, whose columns stand in any order. Rows without accelerators
 * or without a name to rent them by (parts added to another machine) are left out; a broken one refuses the whole list.
 */
export function readSkyPilot(csv: string): readonly RentedMachine[] {
  let header: readonly string[] = [];
  const records: unknown[] = parse(csv, {
    columns: (names: string[]) => (header = names),
    skip_empty_lines: true,
  });
  const missing = columns.filter((column) => !header.includes(column));
  if (missing.length > 0)
    throw new TypeError(`columns must include ${missing.join(', ')}, got ${header.join(', ') || 'none'}`);
  return z
    .array(z.record(z.string(), z.string()))
    .parse(records)
    .filter(({ InstanceType, AcceleratorName }) => InstanceType !== '' && AcceleratorName !== '')
    .map((record) => row.parse(record))
    .map(({ InstanceType, AcceleratorName, AcceleratorCount, vCPUs, Region, Price, SpotPrice }) => ({
      instance: InstanceType,
      accelerator: AcceleratorName,
      acceleratorCount: AcceleratorCount,
      processorCount: vCPUs,
      region: Region,
      onDemandUsdPerHour: Price,
      spotUsdPerHour: SpotPrice,
    }));
}
