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
/** Made for models that were published in it alone. */
const onlyNative: ReadonlyMap<string, string> = new Map([['gguf-mxfp4', 'mxfp4']]);
const bfloatBits = 16;
/** Block types of a mix are a little wider than what they stand for. */
const mixMargin = 1;

/** Formats in which a model's weights are tried: its publisher's own, and usual ones that are narrower. */
export function weightFormatsFor(
  { published }: LanguageModel,
  formats: readonly CatalogueFormat[],
): readonly CatalogueFormat[] {
  const native = formats.find(({ id }) => id === published.formatId);
  const nativeBits = native ? bitsOf(native) : bfloatBits;
  const others = offered.flatMap((id) => {
    const format = formats.find((one) => one.id === id);
    if (!format || id === published.formatId || !format.stores.includes('weights')) return [];
    const made = onlyNative.get(id);
    if (made !== undefined) return made === published.formatId ? [format] : [];
    const limit = format.scheme === 'mixed' ? nativeBits + mixMargin : nativeBits;
    return bitsOf(format) < limit ? [format] : [];
  });
  return native ? [native, ...others] : others;
}

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
