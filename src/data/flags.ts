import { z } from 'zod';
import { bytesFromGibibytes } from '../units/conversions.ts';
import { vendors } from './accelerator.ts';
import { type EngineFlags, flagRoles } from './EngineFlags.ts';
import { fact, provenance } from './fact.ts';
import type { SourceRecord } from './source.ts';

const flag = z.strictObject({
  flag: z
    .string()
    .regex(
      /^(--[a-z][a-z0-9_-]*)?$/,
      'flag must begin with --, or be empty where the value stands by itself',
    ),
  takes: z.literal('nothing').optional(),
  meaning: z.string().min(8),
  ...provenance,
});

const variableName = /^[A-Z][A-Z0-9_]*$/;
const words = z.array(z.string().regex(/^[\w./-]+$/)).min(1);

/** How one engine is started; the file is named for the engine. */
export const flagsRecord = z.strictObject({
  read: z
    .strictObject(provenance)
    .describe('where the flags were read, and between which versions they are known to hold'),
  program: words,
  container_program: words.optional().describe('command inside the image, where it differs'),
  help: z.string(),
  port: fact(z.number().int().min(1).max(65_535)),
  health_path: fact(z.string().startsWith('/')),
  queue_metric: fact(z.string().regex(/^[a-z_]+:[a-z_]+$/)).optional(),
  api_key_variable: fact(z.string().regex(variableName)).optional(),
  transfer_address_variable: fact(z.string().regex(variableName)).optional(),
  shared_memory_gib: fact(z.number().int().positive()).optional(),
  nodes: z.enum(['ranks', 'none']),
  lockstep: z.enum(['copies', 'attention', 'none']),
  expert_groups: z.enum(['any', 'whole', 'none']),
  flags: z.partialRecord(z.enum(flagRoles), flag),
  weights: z
    .record(
      z.string(),
      z.strictObject({
        while_loading: z
          .string()
          .optional()
          .describe('name by which the engine makes the format from 16 bits while it loads'),
        source: provenance.source.optional(),
      }),
    )
    .describe('formats it loads, by id'),
  takes_gguf: z.boolean().default(false),
  cache: z.record(z.string(), z.string()).describe('names of cache formats, by id'),
  devices: z.partialRecord(
    z.enum(vendors),
    z.strictObject({
      image: z.string().regex(/^[a-z0-9./_-]+$/),
      tag: z.string().regex(/^[\w.-]*\{version\}[\w.-]*$/),
      resource: z.string(),
      ...provenance,
    }),
  ),
  variables: z.record(
    z.string().regex(variableName),
    z.strictObject({ value: z.string(), meaning: z.string(), ...provenance }),
  ),
});
export type FlagsRecord = z.infer<typeof flagsRecord>;

/** The flags of an engine as reports take them, with the source they were read in. */
export function engineFlagsFromRecord(
  engineId: string,
  record: FlagsRecord,
  sources: ReadonlyMap<string, SourceRecord>,
): EngineFlags {
  const source = sources.get(record.read.source);
  const { queue_metric, api_key_variable, transfer_address_variable, shared_memory_gib } = record;
  return {
    engineId,
    read: {
      title: source?.title ?? record.read.source,
      ...(source?.url !== undefined && { url: source.url }),
      ...(source?.version !== undefined && { version: source.version }),
      ...(record.read.note !== undefined && { note: record.read.note }),
    },
    program: record.program,
    containerProgram: record.container_program ?? record.program,
    help: record.help,
    port: record.port.value,
    healthPath: record.health_path.value,
    ...(queue_metric && { queueMetric: queue_metric.value }),
    ...(api_key_variable && { apiKeyVariable: api_key_variable.value }),
    ...(transfer_address_variable && { transferAddressVariable: transfer_address_variable.value }),
    ...(shared_memory_gib && { sharedMemoryBytes: bytesFromGibibytes(shared_memory_gib.value) }),
    nodes: record.nodes,
    lockstep: record.lockstep,
    expertGroups: record.expert_groups,
    flags: Object.fromEntries(
      Object.entries(record.flags).map(([role, { flag, takes, meaning, source: sourceId }]) => [
        role,
        { flag, takesNothing: takes === 'nothing', meaning, sourceId },
      ]),
    ),
    weights: Object.fromEntries(
      Object.entries(record.weights).map(([id, { while_loading }]) => [
        id,
        while_loading === undefined ? {} : { whileLoading: while_loading },
      ]),
    ),
    takesGguf: record.takes_gguf,
    cache: record.cache,
    devices: Object.fromEntries(
      Object.entries(record.devices).map(([vendor, { image, tag, resource }]) => [
        vendor,
        { image, tag, resource },
      ]),
    ),
    variables: Object.entries(record.variables).map(([name, { value, meaning }]) => ({
      name,
      value,
      meaning,
    })),
  };
}
