import type { ImportFile } from '../../../../src/data/imports/ImportFile.ts';
import type { TraceReading } from '../../../../src/data/imports/trace/TraceReading.ts';
import { traceFromCsv, type TraceOptions } from '../../../../src/data/imports/traceFromCsv.ts';

/** A file as a reader brings it. */
export function traceFile(content: string | Uint8Array): ImportFile {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return {
    name: 'trace.csv',
    size: bytes.length,
    bytes: (begin, end) => Promise.resolve(Uint8Array.from(bytes.subarray(begin, end)).buffer),
  };
}

/** What a file says; fails where it is refused. */
export async function traceOf(content: string | Uint8Array, options?: TraceOptions): Promise<TraceReading> {
  const outcome = await traceFromCsv(traceFile(content), options);
  if (outcome.kind !== 'read') throw new Error(`a trace was expected, got ${JSON.stringify(outcome)}`);
  return outcome.trace;
}

/** The sentence with which a file is refused; fails where it is not. */
export async function traceRefusal(content: string | Uint8Array): Promise<string> {
  const outcome = await traceFromCsv(traceFile(content));
  if (outcome.kind !== 'refused') throw new Error(`a refusal was expected, got ${JSON.stringify(outcome)}`);
  return outcome.message;
}

/**
 * The first rows of the Azure LLM inference trace 2023, coding service. Patel et al., Splitwise, ISCA 2024; data under
 * CC BY 4.0.
 */
export const azureRows = [
  'TIMESTAMP,ContextTokens,GeneratedTokens',
  '2023-11-16 18:17:03.9799600,4808,10',
  '2023-11-16 18:17:04.0319600,3180,8',
  '2023-11-16 18:17:04.0781490,110,27',
  '2023-11-16 18:17:04.1206440,7433,14',
  '2023-11-16 18:17:04.4249540,34,12',
  '2023-11-16 18:17:04.5191470,374,14',
  '2023-11-16 18:17:04.6785310,6985,9',
  '2023-11-16 18:17:04.9960010,34,23',
  '2023-11-16 18:17:05.2792720,1145,7',
  '2023-11-16 18:17:05.2792970,201,24',
] as const;

/** Requests so many seconds apart from a moment on, all alike. */
export const evenRows = (from: string, count: number, seconds: number): string =>
  [
    'timestamp,input,output',
    ...Array.from(
      { length: count },
      (_, index) => `${new Date(Date.parse(from) + index * seconds * 1000).toISOString()},100,10`,
    ),
  ].join('\n');
