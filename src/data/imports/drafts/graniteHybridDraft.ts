import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { expertsPartOf, feedForwardPartOf } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { mamba2PartOf } from '../mamba2PartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const bias = { field: 'attention_bias', fallback: false };
const traits: DecoderTraits = {
  qkvBias: bias,
  outputBias: bias,
  feedForwardBias: { field: 'mlp_bias', fallback: false },
};

/** Shared experts beside routed ones, or without routed experts the shared block alone. */
function feedForwardOf(config: ConfigReader): NamedPart {
  if ((config.optional('num_experts') ?? 0) > 0)
    return { name: 'experts', part: expertsPartOf(config, traits) };
  const sharedWidth = config.optional('shared_expert_intermediate_size');
  const part = feedForwardPartOf(config, traits);
  return {
    name: 'feed-forward',
    part: sharedWidth === undefined ? part : { ...part, innerDim: sharedWidth },
  };
}

/** Layers that attend, by their index or by their kind. */
function attendingLayers(config: ConfigReader, layerCount: number): (index: number) => boolean {
  const listed = config.counts('attn_layer_indices', 'attn_layer_offset');
  if (listed !== undefined) return (index) => listed.includes(index);
  const kinds = layerKindsOf(config, layerCount);
  return (index) => kinds[index] === 'attention' || kinds[index] === 'full_attention';
}

/** Granite 4 and Bamba: Mamba-2 layers with an attention layer now and then, or attention alone. */
export const graniteHybridDraft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const attention = attentionPartOf(config, traits);
  const attends = attendingLayers(config, layerCount);
  const indices = Array.from({ length: layerCount }, (_, index) => index);
  const mamba: NamedPart | undefined = indices.every(attends)
    ? undefined
    : { name: 'mamba', part: mamba2PartOf(config) };
  const feedForward = feedForwardOf(config);
  const layers = indices.map((index) => [
    mamba === undefined || attends(index) ? { name: 'attention', part: attention } : mamba,
    feedForward,
  ]);
  const rotates = config.text('position_embedding_type') !== 'nope';
  return draftOf(config, traits, layers, rotates ? rotaryDimOf(config, attention.headDim) : 0);
};
