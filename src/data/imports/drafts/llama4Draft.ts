import { attentionOfKind, attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardPartOf, expertsPartOf } from '../feedForwardPartOf.ts';
import { expertLayersOf } from '../expertLayersOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const traits: DecoderTraits = {
  qkvBias: { field: 'attention_bias', fallback: false },
  outputBias: { field: 'attention_bias', fallback: false },
};
const globalEvery = 4;

/** Llama 4: chunked attention but in every fourth layer, and one shared expert as wide as a routed one. */
export const llama4Draft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const attention = attentionPartOf(config, traits);
  const listed = config.texts('layer_types') === undefined ? undefined : layerKindsOf(config, layerCount);
  const kindAt = (index: number) =>
    listed?.[index] ?? ((index + 1) % globalEvery === 0 ? 'full_attention' : 'chunked_attention');
  const hasExperts = expertLayersOf(config, layerCount);
  const experts = expertsPartOf(config, traits);
  const layers = Array.from({ length: layerCount }, (_, index) => [
    attentionOfKind(attention, kindAt(index), config),
    hasExperts(index)
      ? { name: 'experts', part: { ...experts, sharedInnerDim: experts.innerDim } }
      : { name: 'feed-forward', part: feedForwardPartOf(config, traits) },
  ]);
  return draftOf(config, traits, layers, rotaryDimOf(config, attention.headDim));
};
