import type { QualityMeasurement } from './qualityMeasurement.ts';

/** Formats of a reference that nothing was lost in. */
const wholeFormats: ReadonlySet<string> = new Set(['bf16', 'fp16', 'gguf-f16']);

/** A figure over that of the same model in 16 bits; undefined where it has none, or its weights are those of 16 bits. */
export function over16Bits(row: QualityMeasurement): number | undefined {
  const { weight_format: format, reference_format: reference, score, reference_score: whole } = row;
  if (format === '' || wholeFormats.has(format) || !wholeFormats.has(reference)) return undefined;
  return whole === undefined ? undefined : score / whole;
}
