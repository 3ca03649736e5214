import type { CatalogueModel } from '../data/Catalogue.ts';
import { catalogue } from '../data/siteCatalogue.ts';
import { layersOf } from '../estimates/languageModel/layers.ts';
import { cacheOfLayers } from '../estimates/memory/cacheOfLayers.ts';
import { wholeBytes } from '../estimates/memory/estimateWeights.ts';
import { requestCacheBytes } from '../estimates/memory/requestCacheBytes.ts';
import { storedWeightsOf } from '../estimates/memory/storedWeightsOf.ts';
import { formatNamed } from './modelNamed.ts';

const cacheBits = 16;
const stateBits = 32;

/** Bytes of a model's weights in a format, before anything is cut. */
export const weightBytesIn = (model: CatalogueModel, formatId: string): number =>
  wholeBytes(model.architecture, storedWeightsOf(model, formatNamed(formatId, model), catalogue.formats));

/** Bytes that one request of this length keeps in a 16-bit cache, states included. */
export const requestBytesOf = ({ architecture }: CatalogueModel, tokens: number): number =>
  requestCacheBytes(
    cacheOfLayers(layersOf(architecture), {
      elementBits: cacheBits,
      tensorCount: 1,
      stateBits,
      hiddenDim: architecture.hiddenDim,
    }),
    tokens,
  );
