import type { Part } from '../languageModel/Architecture.ts';
import type { CacheLayer } from './CacheLayer.ts';
import { cacheLayersOf, type CacheSettings } from './cacheLayersOf.ts';
import { countParts } from '../languageModel/countParts.ts';

/** What these layers keep for every sequence, on one accelerator. */
export const cacheOfLayers = (
  layers: readonly (readonly Part[])[],
  settings: CacheSettings,
): readonly CacheLayer[] =>
  [...countParts(layers)].flatMap(([part, layerCount]) => cacheLayersOf(part, layerCount, settings));
