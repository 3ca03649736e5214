import type { GatedDeltaPart } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

function gatedDeltaPartOf(config: ConfigReader): GatedDeltaPart {
  return {
    kind: 'gated-delta',
    keyHeadCount: config.required('linear_num_key_heads'),
    valueHeadCount: config.required('linear_num_value_heads'),
    keyHeadDim: config.required('linear_key_head_dim'),
    valueHeadDim: config.required('linear_value_head_dim'),
    convolutionCount: config.required('linear_conv_kernel_dim'),
    normCount: 1,
  };
}

/** Layers of linear attention where `layer_types` lists none: all but every fourth. */
function kindsOf(config: ConfigReader, layerCount: number): readonly string[] {
  if (config.texts('layer_types') !== undefined) return layerKindsOf(config, layerCount);
  const every = config.optional('global_attn_every_n_layers') ?? 4;
  return Array.from({ length: layerCount }, (_, index) =>
    (index + 1) % every === 0 ? 'full_attention' : 'linear_attention',
  );
}

/** Gated delta rule layers between attention layers. */
export const gatedDeltaDraft =
  (traits: DecoderTraits): DraftReader =>
  (config) => {
    const layerCount = config.required('num_hidden_layers');
    const attention = attentionPartOf(config, traits);
    const linear: NamedPart = { name: 'gated-delta', part: gatedDeltaPartOf(config) };
    const kinds = kindsOf(config, layerCount);
    const feedForward = feedForwardByLayer(config, traits, layerCount);
    const layers = Array.from({ length: layerCount }, (_, index) => [
      kinds[index] === 'full_attention' ? { name: 'attention', part: attention } : linear,
      feedForward(index),
    ]);
    return draftOf(config, traits, layers, rotaryDimOf(config, attention.headDim));
  };
