import { z } from 'zod';
import { currencies, datedEntries } from './datedEntries.ts';
import { fact, provenance } from './fact.ts';

const positive = z.number().positive();
const count = z.number().int().positive();

/** What a server draws besides its accelerators. */
const hostPower = z
  .strictObject({ idle: positive, loaded: positive, ...provenance })
  .refine(({ idle, loaded }) => idle <= loaded, { message: 'idle power of at most the loaded power' });

/** From order to delivery. */
const leadWeeks = z
  .strictObject({ low: positive, high: positive, ...provenance, as_of: z.iso.date() })
  .refine(({ low, high }) => low <= high, { message: 'weeks with low ≤ high' });

const ordered = ({ low, mid, high }: { low: number; mid?: number | undefined; high: number }) =>
  low <= (mid ?? low) && (mid ?? low) <= high;

/** A thing that is bought: what it holds, what it draws and what it cost on which day. */
export const hardwareRecord = z
  .strictObject({
    name: z.string(),
    kind: z.enum(['server', 'accelerator', 'switch', 'network', 'storage', 'rack', 'power']),
    accelerator: z.string().optional().describe('id of the accelerator inside, or of the card sold alone'),
    accelerator_count: count.optional().describe('accelerators in a server'),
    rack_units: fact(positive).optional(),
    max_power_kw: fact(positive).optional().describe('what the maker states for the whole at most'),
    host_power_w: hostPower.optional().describe('without accelerators'),
    weight_kg: fact(positive).optional(),
    cpu_cores: fact(count).optional().describe('cores of all processors of a server'),
    ram_gb: fact(positive)
      .optional()
      .describe('memory of a server as printed; makers print binary gigabytes'),
    network_cards: fact(count).optional().describe('network cards for the accelerators of a server'),
    power_supplies: fact(count).optional().describe('power supplies, each with a cord'),
    ports: fact(count).optional().describe('ports of a switch'),
    lead_weeks: leadWeeks.optional(),
    prices: datedEntries({
      low: positive,
      mid: positive.optional().describe('halfway between low and high where absent'),
      high: positive,
      currency: z.enum(currencies),
    })
      .refine((entries) => entries.every(ordered), { message: 'prices with low ≤ mid ≤ high' })
      .optional(),
    note: z.string().optional(),
  })
  .refine(
    ({ kind, accelerator }) => (kind === 'server' || kind === 'accelerator') === (accelerator !== undefined),
    {
      message: 'accelerator must be named for servers and cards, and for nothing else',
    },
  )
  .refine(({ kind, accelerator_count }) => (kind === 'server') === (accelerator_count !== undefined), {
    message: 'accelerator_count must be given for servers, and for nothing else',
  });
export type HardwareRecord = z.infer<typeof hardwareRecord>;
