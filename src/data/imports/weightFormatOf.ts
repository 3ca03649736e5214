import type { ConfigReader } from './ConfigReader.ts';

const groupFormats: ReadonlyMap<number, string> = new Map([
  [32, 'int4-g32'],
  [64, 'int4-g64'],
  [128, 'int4-g128'],
]);
const usualGroup = 128;
const fourBits = 4;
const eightBits = 8;
const nvfp4Group = 16;
const mxGroup = 32;

const algorithms: readonly (readonly [RegExp, string])[] = [
  [/NVFP4/, 'nvfp4'],
  [/MXFP4/, 'mxfp4'],
  [/MXFP8/, 'mxfp8'],
  [/W4A16|W4A8|INT4/, 'int4-g128'],
  [/FP8_PB|FP8_BLOCK/, 'fp8-block'],
  [/FP8/, 'fp8'],
  [/INT8|W8A8|W8A16/, 'int8'],
];

/** Format that modelopt names by its algorithm. */
export const formatOfAlgorithm = (name: string): string | undefined =>
  algorithms.find(([pattern]) => pattern.test(name.toUpperCase()))?.[1];

/** Format of integer weights of so many bits and their groups. */
export function integerFormatOf(settings: ConfigReader, bits: number): string {
  if (bits > fourBits) return settings.optional('group_size') === usualGroup ? 'int8-g128' : 'int8';
  if (bits < fourBits)
    settings.assume(`${bits}-bit weights have no format here and are counted as int4-g128`);
  const exact = groupFormats.get(settings.optional('group_size') ?? 0);
  if (exact === undefined) settings.assume('the group size of the 4-bit weights is taken as 128');
  return exact ?? 'int4-g128';
}

/** Format of one group of compressed-tensors, from what it says of its weights. */
export function weightFormatOf(weights: ConfigReader, groupFormat: string): string | undefined {
  const bits = weights.optional('num_bits') ?? 2 * eightBits;
  const groupSize = weights.optional('group_size');
  if (bits > eightBits) return undefined;
  if (weights.text('type') !== 'float') return integerFormatOf(weights, bits);
  if (bits <= fourBits) return groupSize === nvfp4Group || groupFormat.includes('nvfp4') ? 'nvfp4' : 'mxfp4';
  if (weights.text('strategy') === 'block') return 'fp8-block';
  return groupSize === mxGroup || groupFormat.includes('mxfp8') ? 'mxfp8' : 'fp8';
}
