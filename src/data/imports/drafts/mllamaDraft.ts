import type { AttentionPart } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardPartOf } from '../feedForwardPartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const traits: DecoderTraits = {};
/** Where the class puts them when the config does not say. */
const firstCross = 3;
const crossPeriod = 5;

/** Llama 3.2 Vision: some layers attend to the image instead of the text. */
export const mllamaDraft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const attention = attentionPartOf(config, traits);
  const cross: AttentionPart = { ...attention, qkNorm: 'head', cacheFromEarlierLayer: true };
  const listed = config.counts('cross_attention_layers', 'attn_layer_offset');
  const crosses = (index: number) => listed?.includes(index) ?? index % crossPeriod === firstCross;
  const feedForward: NamedPart = { name: 'feed-forward', part: feedForwardPartOf(config, traits) };
  config.assume('layers that attend to an image keep one cache per image, which is not counted');
  const layers = Array.from({ length: layerCount }, (_, index) => [
    crosses(index) ? { name: 'cross-attention', part: cross } : { name: 'attention', part: attention },
    feedForward,
  ]);
  return draftOf(config, traits, layers, rotaryDimOf(config, attention.headDim));
};
