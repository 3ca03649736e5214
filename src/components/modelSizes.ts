import { catalogue } from '../data/siteCatalogue.ts';
import type { CatalogueModel } from '../data/Catalogue.ts';
import { storedWeightsOf } from '../estimates/memory/storedWeightsOf.ts';
import { type WeightGroup, weightBytesByGroup } from '../estimates/memory/weightBytesByGroup.ts';
import { bitsPerByte, gibibytesFromBytes, gigabytesFromBytes } from '../units/conversions.ts';
import { formatColumn } from '../units/formatColumn.ts';
import { formatCount, quantityText } from '../units/formatQuantity.ts';
import { formatNamed } from './modelNamed.ts';
import { percentText } from './percentText.ts';
import { requestBytesOf, weightBytesIn } from './sizesOf.ts';

const shownFormats = [
  'bf16',
  'fp8',
  'int8',
  'nvfp4',
  'mxfp4',
  'int4-g128',
  'nf4',
  'gguf-q8_0',
  'gguf-q6_k',
  'gguf-q5_k_m',
  'gguf-q4_k_m',
  'gguf-iq4_xs',
  'gguf-q3_k_m',
  'gguf-iq2_m',
];
const lengths = [1024, 8192, 32_768, 131_072];
const groupNames: Readonly<Record<WeightGroup, string>> = {
  attention: 'Attention',
  'feed-forward': 'Feed-forward and shared experts',
  experts: 'Experts',
  embedding: 'Embedding and head',
  encoder: 'Encoders of images or sound',
  other: 'Norms, routers and the rest',
};

/** Sizes of a model as its page lists them: weights by format and by part, cache by length. */
export function modelSizes(model: CatalogueModel) {
  const { architecture, parameterCount, published } = model;
  const ids = shownFormats.includes(published.formatId)
    ? shownFormats
    : [published.formatId, ...shownFormats];
  const sizes = ids.map((id) => weightBytesIn(model, id));
  const columns = {
    gib: formatColumn(sizes.map(gibibytesFromBytes)),
    gb: formatColumn(sizes.map(gigabytesFromBytes)),
    bits: formatColumn(sizes.map((bytes) => (bytes * bitsPerByte) / parameterCount)),
  };
  const formats = ids.map((id, index) => ({
    name: formatNamed(id, model).name,
    gib: columns.gib[index],
    gb: columns.gb[index],
    bits: columns.bits[index],
    published: id === published.formatId,
  }));
  const stored = storedWeightsOf(model, formatNamed('native', model), catalogue.formats);
  const groups = [...weightBytesByGroup(architecture, stored)];
  const total = groups.reduce((sum, [, bytes]) => sum + bytes, 0);
  const parts = groups
    .sort(([, one], [, other]) => other - one)
    .map(([group, bytes]) => ({
      name: groupNames[group],
      bytes: quantityText(bytes, 'B'),
      share: percentText(bytes / total),
    }));
  const cache = lengths
    .filter((tokens) => tokens <= architecture.contextTokens)
    .map((tokens) => {
      const bytes = requestBytesOf(model, tokens);
      return {
        tokens: formatCount(tokens),
        bytes: quantityText(bytes, 'B'),
        perToken: quantityText(bytes / tokens, 'B/token'),
      };
    });
  return { formats, parts, cache: requestBytesOf(model, 1) > 0 ? cache : [] };
}
