import { z } from 'zod';
import type { CatalogueAccelerator } from './Catalogue.ts';
import {
  bytesFromGibibytes,
  bytesPerSecondFromGigabytesPerSecond,
  bytesPerSecondFromTerabytesPerSecond,
  flopPerSecondFromTeraflops,
} from '../units/conversions.ts';
import { fact } from './fact.ts';

const positive = fact(z.number().positive());

export const vendors = [
  'nvidia',
  'amd',
  'intel',
  'apple',
  'google',
  'huawei',
  'tenstorrent',
  'qualcomm',
] as const;

/** One accelerator, each figure in the unit its datasheet prints. */
export const acceleratorRecord = z
  .strictObject({
    name: z.string().describe('maker and full product name'),
    short_name: z.string().describe('what people call it, without the maker'),
    vendor: z.enum(vendors),
    generation: z.string().describe('architecture, such as Hopper or CDNA 3'),
    kind: z.enum(['data-centre', 'workstation', 'consumer', 'unified-memory', 'cloud-only']),
    aliases: z.array(z.string()).default([]).describe('other names, driver names included'),
    form_factor: fact(z.string()).optional(),
    released: fact(z.string().regex(/^\d{4}(-\d{2}(-\d{2})?)?$/)).optional(),
    replaced_by: z.string().optional().describe('id of the accelerator sold in its place'),
    memory_gb: positive.describe('capacity as printed; makers print binary gigabytes, see GUIDELINES'),
    memory_kind: fact(z.string()).optional(),
    memory_visible_gib: positive.optional().describe('what the driver offers an engine, in GiB'),
    memory_gb_per_s: positive.optional().describe('bandwidth where the datasheet prints GB/s'),
    memory_tb_per_s: positive.optional().describe('bandwidth where the datasheet prints TB/s'),
    dense_tflops: z
      .strictObject({
        fp64: positive,
        fp32: positive,
        tf32: positive,
        bf16: positive,
        fp16: positive,
        fp8: positive,
        fp6: positive,
        fp4: positive,
      })
      .partial()
      .describe('matrix arithmetic without sparsity; a format the part lacks is absent'),
    dense_tops: z.strictObject({ int8: positive, int4: positive }).partial().default({}),
    lacks: z
      .array(z.enum(['bf16', 'fp8', 'fp4', 'int8']))
      .default([])
      .describe('formats without arithmetic in hardware'),
    link_name: fact(z.string()).optional(),
    link_gb_per_s: positive.optional().describe('accelerator to accelerator, both directions together'),
    host_link_name: fact(z.string()).optional(),
    host_link_gb_per_s: positive.optional().describe('to the host, one direction'),
    power_w: positive.optional().describe('board or module power limit'),
    partitions: fact(z.number().int().positive()).optional().describe('hardware partitions (MIG) at most'),
    note: z.string().optional(),
  })
  .refine((record) => (record.memory_gb_per_s === undefined) !== (record.memory_tb_per_s === undefined), {
    message: 'memory bandwidth must be given once, as memory_gb_per_s or memory_tb_per_s',
  });
export type AcceleratorRecord = z.infer<typeof acceleratorRecord>;

/**
 * Share of the printed capacity a driver offers where nobody published the figure: the least is a board that keeps
 * error correction in its memory (L4, 22.2 of 24), the most one that keeps nothing (RTX 4090, 23.6 of 24).
 */
const undocumentedVisibleFraction = { low: 0.92, mid: 0.98, high: 0.995 };
/** Driver releases differ by so much in the memory they keep: H100 80 GB is reported as 79.1 to 79.3 GiB. */
const driverSpreadFraction = 0.0015;

/** The accelerator of a record in SI units, as estimates take it. */
export function acceleratorFromRecord(id: string, record: AcceleratorRecord): CatalogueAccelerator {
  const visible = record.memory_visible_gib;
  const printed = record.memory_gb.value;
  const gibibytes = visible
    ? {
        low: visible.value * (1 - driverSpreadFraction),
        mid: visible.value,
        high: visible.value * (1 + driverSpreadFraction),
      }
    : {
        low: printed * undocumentedVisibleFraction.low,
        mid: printed * undocumentedVisibleFraction.mid,
        high: printed * undocumentedVisibleFraction.high,
      };
  return {
    id,
    name: record.short_name,
    generation: record.generation,
    memoryBytes: {
      low: bytesFromGibibytes(gibibytes.low),
      mid: bytesFromGibibytes(gibibytes.mid),
      high: bytesFromGibibytes(gibibytes.high),
    },
    memoryBytesPerSecond: memoryBytesPerSecond(record),
    sharesHostMemory: record.kind === 'unified-memory',
    vendor: record.vendor,
    printedGigabytes: record.memory_gb.value,
    lacks: record.lacks,
    rates: ratesOf(record),
    ...(record.power_w && { powerWatts: record.power_w.value }),
    ...(record.link_gb_per_s && {
      linkBytesPerSecond: bytesPerSecondFromGigabytesPerSecond(record.link_gb_per_s.value / 2),
    }),
    ...(record.host_link_gb_per_s && {
      hostLinkBytesPerSecond: bytesPerSecondFromGigabytesPerSecond(record.host_link_gb_per_s.value),
    }),
  };
}

/** Dense peaks; a part whose 16-bit rate nobody printed multiplies at its 32-bit rate. */
function ratesOf({ dense_tflops, dense_tops }: AcceleratorRecord): CatalogueAccelerator['rates'] {
  const { bf16, fp16, fp32, fp8, fp4 } = dense_tflops;
  const sixteen = bf16 ?? fp16 ?? fp32;
  if (!sixteen) throw new TypeError('dense_tflops must hold bf16, fp16 or fp32, got none of them');
  const { int8 } = dense_tops;
  return {
    flops16: flopPerSecondFromTeraflops(sixteen.value),
    ...(fp8 && { flops8: flopPerSecondFromTeraflops(fp8.value) }),
    ...(fp4 && { flops4: flopPerSecondFromTeraflops(fp4.value) }),
    ...(int8 && { int8: flopPerSecondFromTeraflops(int8.value) }),
  };
}

function memoryBytesPerSecond({ memory_gb_per_s, memory_tb_per_s }: AcceleratorRecord): number {
  if (memory_gb_per_s) return bytesPerSecondFromGigabytesPerSecond(memory_gb_per_s.value);
  if (memory_tb_per_s) return bytesPerSecondFromTerabytesPerSecond(memory_tb_per_s.value);
  throw new TypeError('memory bandwidth must be given once, got nothing');
}
