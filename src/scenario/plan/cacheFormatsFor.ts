import type { CatalogueFormat } from '../../data/Catalogue.ts';
import type { Engine } from '../../estimates/memory/engines/Engine.ts';
import type { GroupedFormat } from '../../estimates/memory/Format.ts';

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
