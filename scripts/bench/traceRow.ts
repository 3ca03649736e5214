import { median } from 'd3-array';
import { traceFromCsv } from '../../src/data/imports/traceFromCsv.ts';
import { hoursPerWeek, secondsFromHours } from '../../src/units/conversions.ts';
import type { BenchRow } from './BenchRow.ts';

const rowCount = 1_000_000;
const targetSeconds = 5;
const rounds = 3;
/** A week of requests, evenly apart. */
const gapSeconds = secondsFromHours(hoursPerWeek) / rowCount;

/** A million requests as the Azure LLM inference traces write them. */
function traceBytes(): Uint8Array {
  const begin = Date.UTC(2024, 4, 13);
  const rows = Array.from({ length: rowCount }, (_, index) => {
    const time = new Date(begin + index * gapSeconds * 1000)
      .toISOString()
      .replace('T', ' ')
      .replace('Z', '0000');
    return `${time},${(index * 7919) % 8000},${(index * 104_729) % 600}\n`;
  });
  return new TextEncoder().encode(`TIMESTAMP,ContextTokens,GeneratedTokens\n${rows.join('')}`);
}

/** Time to read a million requests from CSV: the median of a few rounds, the first of which warms up. */
export async function traceRow(): Promise<BenchRow> {
  const bytes = traceBytes();
  const file = {
    name: 'trace.csv',
    size: bytes.length,
    bytes: (begin: number, end: number) =>
      Promise.resolve(Uint8Array.from(bytes.subarray(begin, end)).buffer),
  };
  const seconds: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const began = performance.now();
    const outcome = await traceFromCsv(file);
    seconds.push((performance.now() - began) / 1000);
    if (outcome.kind !== 'read' || outcome.trace.rowCount !== rowCount)
      throw new Error(`trace must be read whole, got ${outcome.kind}`);
  }
  return {
    name: `Reading a trace of ${rowCount} requests`,
    measured: median(seconds) ?? Number.NaN,
    unit: 's',
    target: { atMost: targetSeconds },
  };
}
