import type { KimiDeltaPart, LatentAttentionPart } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { latentAttentionPartOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const traits: DecoderTraits = { routerBias: true };

/** Settings of the linear layers: nested in the published configs, flat in those transformers writes. */
function kimiDeltaPartOf(config: ConfigReader): KimiDeltaPart {
  const nested = config.child('linear_attn_config');
  const fullRankGate = nested?.flag(['use_full_rank_gate'], false) ?? false;
  return {
    kind: 'kimi-delta',
    headCount: nested?.required('num_attention_heads') ?? config.required('linear_num_heads'),
    headDim: nested?.required('head_dim') ?? config.required('linear_head_dim'),
    convolutionCount: nested?.required('linear_conv_kernel_dim') ?? config.required('linear_conv_kernel_dim'),
    ...(fullRankGate && { fullRankGate: true }),
    normCount: 1,
  };
}

/** Layers that attend to everything; the published configs count them from one. */
function attendingLayers(config: ConfigReader, layerCount: number): (index: number) => boolean {
  const listed = config.child('linear_attn_config')?.counts('full_attn_layers', 'first_k_dense_replace');
  if (listed !== undefined) return (index) => listed.includes(index + 1);
  const kinds = layerKindsOf(config, layerCount);
  return (index) => kinds[index] === 'full_attention';
}

/** Kimi Linear and Kimi K3: Kimi delta attention with latent attention every fourth layer. */
export const kimiLinearDraft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const gated = config.flag(['mla_use_output_gate'], false);
  const latent: LatentAttentionPart = {
    ...latentAttentionPartOf(config),
    ...(gated && { outputGate: 'element' }),
  };
  const delta: NamedPart = { name: 'kimi-delta', part: kimiDeltaPartOf(config) };
  const attends = attendingLayers(config, layerCount);
  const feedForward = feedForwardByLayer(config, traits, layerCount);
  const layers = Array.from({ length: layerCount }, (_, index) => [
    attends(index) ? { name: 'latent-attention', part: latent } : delta,
    feedForward(index),
  ]);
  const rotates = !config.flag(['mla_use_nope'], true);
  return draftOf(config, traits, layers, rotates ? latent.ropeHeadDim : 0);
};
