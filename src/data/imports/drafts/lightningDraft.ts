import type { LightningPart } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, latentAttentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

/** Layers that attend to everything: marked by 1 in a list, named by kind, or the last of each group. */
function attendingLayers(config: ConfigReader, layerCount: number): (index: number) => boolean {
  const marks = config.counts('attn_type_list', 'moe_layer_freq');
  if (marks !== undefined) return (index) => marks[index] === 1;
  const groupSize = config.optional('layer_group_size');
  if (groupSize !== undefined && groupSize > 0) return (index) => (index + 1) % groupSize === 0;
  const kinds = layerKindsOf(config, layerCount);
  return (index) => kinds[index] === 'full_attention';
}

/** Lightning attention with softmax or latent attention in between. */
export const lightningDraft =
  (traits: DecoderTraits): DraftReader =>
  (config) => {
    const layerCount = config.required('num_hidden_layers');
    const attention: NamedPart = config.has('kv_lora_rank')
      ? { name: 'latent-attention', part: latentAttentionPartOf(config) }
      : { name: 'attention', part: attentionPartOf(config, traits) };
    const heads = attentionPartOf(config, traits);
    const part: LightningPart = {
      kind: 'lightning',
      headCount: heads.headCount,
      headDim: heads.headDim,
      normCount: 1,
    };
    const linear: NamedPart = { name: 'lightning', part };
    const attends = attendingLayers(config, layerCount);
    const feedForward = feedForwardByLayer(config, traits, layerCount);
    const layers = Array.from({ length: layerCount }, (_, index) => [
      attends(index) ? attention : linear,
      feedForward(index),
    ]);
    const rotaryDim = config.optional('qk_rope_head_dim') ?? rotaryDimOf(config, heads.headDim);
    return draftOf(config, traits, layers, rotaryDim);
  };
