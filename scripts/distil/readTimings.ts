import { parse } from 'csv-parse/sync';
import { z } from 'zod';
import type { KernelReference } from '../../src/data/kernelFile.ts';

const given = z.string('given').min(1, 'given');
const number = given.transform(Number).refine((value) => value > 0 && value < Infinity, 'a positive number');
const sometimes = z
  .literal('')
  .transform(() => undefined)
  .or(number)
  .optional();
const row = z
  .object({ engine: given, engine_version: given, family: given, dtype: given, seconds: number })
  .extend({ window: sometimes, mode: z.string().optional() })
  .extend({ flop: sometimes, bytes: sometimes, link_bytes: sometimes })
  .catchall(sometimes);

/** One timed shape: where it lies on the axes, and log2 of the share of its lower bound that was reached. */
export interface Timing {
  readonly point: readonly number[];
  readonly log2Utilisation: number;
}
/** The timings of one kernel family, the fastest of each shape. */
export interface TimedTable {
  readonly key: Readonly<Record<string, string | number>>;
  readonly axisNames: readonly string[];
  readonly timings: Map<string, Timing>;
  droppedCount: number;
}

/** The peak a format computes at; formats of weights alone are widened to sixteen bits first. */
function peak(dtype: string, reference: KernelReference): number {
  if (dtype.startsWith('int8-w8a8')) return reference.int8;
  if (dtype.startsWith('nvfp4')) return reference.flops4;
  return /^(fp8|w4a8)/.test(dtype) ? reference.flops8 : reference.flops16;
}

/**
 * Reads timings, one table for each engine, family and format; every further column with a value is an axis.
 *
 * @throws {TypeError} naming the line and column that is wrong.
 */
export function readTimings(csv: string, reference: KernelReference): readonly TimedTable[] {
  const tables = new Map<string, TimedTable>();
  const rows: Record<string, string>[] = parse(csv, { columns: true, skip_empty_lines: true });
  for (const [index, cells] of rows.entries()) {
    const { data, error } = row.safeParse(cells);
    const [issue] = error?.issues ?? [];
    const column = String(issue?.path[0]);
    const wrong = (what: string) => new TypeError(`line ${index + 2}: ${what}`);
    const { [column]: cell = '' } = cells;
    if (!data) throw wrong(`${column} must be ${issue?.message}, got ${cell === '' ? 'nothing' : cell}`);
    const { engine, engine_version: engineVersion, family, dtype, seconds, window, mode, ...rest } = data;
    const { flop = 0, bytes = 0, link_bytes: linkBytes = 0, ...sizes } = rest;
    const shape = Object.entries(sizes).flatMap(([name, size]) => (size ? [[name, size] as const] : []));
    if (shape.length === 0) throw wrong('axes must be at least one, got none');
    const key = { engine, engineVersion, family, dtype, ...(window && { window }), ...(mode && { mode }) };
    const axisNames = shape.map(([name]) => name);
    const id = JSON.stringify([key, axisNames]);
    const table = tables.get(id) ?? { key, axisNames, timings: new Map<string, Timing>(), droppedCount: 0 };
    tables.set(id, table);
    const boundSeconds = Math.max(
      flop / peak(dtype, reference),
      bytes / reference.memoryBytesPerSecond,
      linkBytes / reference.linkBytesPerSecond,
      reference.floorSeconds,
    );
    const point = shape.map(([, size]) => size);
    const log2Utilisation = Math.log2(boundSeconds / seconds);
    const known = table.timings.get(point.join())?.log2Utilisation ?? -Infinity;
    if (log2Utilisation < Math.log2(0.002) || log2Utilisation > Math.log2(3)) table.droppedCount += 1;
    else if (log2Utilisation > known) table.timings.set(point.join(), { point, log2Utilisation });
  }
  return [...tables.values()];
}
