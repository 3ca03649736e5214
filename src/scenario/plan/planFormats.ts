import type { CatalogueFormat } from '../../data/Catalogue.ts';
import type { LanguageModel } from '../../estimates/languageModel/LanguageModel.ts';
import type { Engine } from '../../estimates/memory/engines/Engine.ts';
import type { Format, GroupedFormat } from '../../estimates/memory/Format.ts';

/** Formats that most models can be had in, or be made into with the usual tools, the widest first. */
const offered: readonly string[] = [
  'bf16',
  'fp8',
  'int4-g128',
  'nvfp4',
  'gguf-q8_0',
  'gguf-q6_k',
  'gguf-q4_k_m',
  'gguf-mxfp4',
];
/** Mixes that stand for a format block for block, and for nothing else. */
const mixOf: ReadonlyMap<string, string> = new Map([['mxfp4', 'gguf-mxfp4']]);
/** Block types of a mix are a little wider than what they stand for; other formats have to save at least as much. */
const marginBits = 1;
const bfloatBits = 16;

/** Formats in which a model's weights are tried: its publisher's own, and usual ones that are narrower. */
export function weightFormatsFor(
  { published }: LanguageModel,
  formats: readonly CatalogueFormat[],
): readonly CatalogueFormat[] {
  const native = formats.find(({ id }) => id === published.formatId);
  const nativeBits = native ? bitsOf(native) : bfloatBits;
  const mix = mixOf.get(published.formatId);
  const others = offered.flatMap((id) => {
    const format = formats.find((one) => one.id === id);
    if (!format || id === published.formatId || !format.stores.includes('weights')) return [];
    if (format.scheme === 'mixed' && (mix !== undefined || [...mixOf.values()].includes(id)))
      return id === mix ? [format] : [];
    const margin = format.scheme === 'mixed' ? marginBits : -marginBits;
    return bitsOf(format) < nativeBits + margin ? [format] : [];
  });
  return native ? [native, ...others] : others;
}

/** NVIDIA's four-bit format; engines have kernels for it on NVIDIA's accelerators alone. */
export const nvidiaFormatIds: readonly string[] = ['nvfp4'];

const bitsOf = (format: Format): number =>
  format.scheme === 'mixed' ? (format.blocks[format.base]?.bits ?? bfloatBits) : format.elementBits;

/** Cache of eight bits as engines name it. */
const narrowCaches: Readonly<Record<Engine['budget'], string>> = {
  vllm: 'fp8',
  sglang: 'fp8',
  'tensorrt-llm': 'fp8',
  'llama.cpp': 'q8-0-cache',
};

/** Formats of the cache that are tried under an engine: its own choice for the weights, and eight bits. */
export function cacheFormatsFor(
  engine: Engine,
  weightFormatId: string,
  formats: readonly CatalogueFormat[],
): readonly GroupedFormat[] {
  const own = engine.cacheFormatByWeights[weightFormatId] ?? engine.cacheFormatId;
  return [...new Set([own, narrowCaches[engine.budget]])].flatMap((id) => {
    const format = formats.find((one) => one.id === id);
    return format?.scheme === 'grouped' && format.stores.includes('cache') ? [format] : [];
  });
}
