import { z } from 'zod';
import { blockWeightBits } from '../formulas/quantisation/blockWeightBits.ts';
import { groupedWeightBits } from '../formulas/quantisation/groupedWeightBits.ts';
import type { Block } from '../estimates/memory/Format.ts';
import type { CatalogueFormat } from './Catalogue.ts';
import { provenance } from './fact.ts';
import type { GgufBlockRecord } from './ggufBlock.ts';
import { tensorClasses } from './model.ts';

const bits = z.number().positive();
const perWeights = z.strictObject({ bits, weights: z.number().int().positive() });

const common = {
  name: z.string(),
  aliases: z.array(z.string()).default([]),
  summary: z.string(),
  stores: z.array(z.enum(['weights', 'cache'])).min(1),
  ...provenance,
};

/** A format that stores quantised tensors with one number of bits and shared scales. */
const grouped = z.strictObject({
  ...common,
  scheme: z.literal('grouped'),
  element_bits: bits,
  scale: perWeights.optional().describe('scale shared by so many weights'),
  zero_point: perWeights.optional(),
  second_scale: perWeights.optional().describe('scale of the scales'),
  quantises: z.array(z.enum(tensorClasses)),
  arithmetic: z.enum(['bf16', 'fp16', 'fp8', 'int8', 'fp4']).describe('what the matrix units multiply in'),
});

/** A llama.cpp mix: a block type for each tensor, chosen by its role and layer. */
const mixed = z.strictObject({
  ...common,
  scheme: z.literal('mixed'),
  base: z.string().describe('block type of most tensors'),
});

/** One way to store weights. */
export const formatRecord = z.discriminatedUnion('scheme', [grouped, mixed]);
export type FormatRecord = z.infer<typeof formatRecord>;

const none = { bits: 0, weights: 1 };

/** The format of a record as estimates take it; a mix carries every block type it may fall back to. */
export function formatFromRecord(
  id: string,
  record: FormatRecord,
  blocks: Readonly<Record<string, Block>>,
): CatalogueFormat {
  const { name, stores } = record;
  if (record.scheme === 'mixed') return { scheme: 'mixed', id, name, stores, base: record.base, blocks };
  const { scale = none, zero_point = none, second_scale = none } = record;
  const elementBits = groupedWeightBits({
    elementBits: record.element_bits,
    scaleBits: scale.bits,
    scaleGroupCount: scale.weights,
    zeroPointBits: zero_point.bits,
    zeroPointGroupCount: zero_point.weights,
    secondScaleBits: second_scale.bits,
    secondScaleGroupCount: second_scale.weights,
  });
  return {
    scheme: 'grouped',
    id,
    name,
    stores,
    elementBits,
    quantises: record.quantises,
    arithmetic: record.arithmetic,
  };
}

/** Every GGUF block type by id. */
export const blocksFromRecords = (
  records: ReadonlyMap<string, GgufBlockRecord>,
): Readonly<Record<string, Block>> =>
  Object.fromEntries(
    [...records].map(([id, { block_bytes, block_weights }]) => [
      id,
      {
        bits: blockWeightBits({ blockBytes: block_bytes, blockWeightCount: block_weights }),
        weightCount: block_weights,
      },
    ]),
  );
