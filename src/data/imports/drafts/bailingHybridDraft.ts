import type { ExtraParameters, KimiDeltaPart } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { headDimOf, latentAttentionPartOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';
import { lightningDraft } from './lightningDraft.ts';

const traits: DecoderTraits = { routerBias: true };
const lightning = lightningDraft({ qkNorm: 'head', routerBias: true });

/** What a decay of full rank weighs beside one through a waist of head width, all layers together. */
function fullRankDecay(
  delta: KimiDeltaPart,
  layerCount: number,
  hiddenDim: number,
): readonly ExtraParameters[] {
  if (delta.fullRankGate !== true) return [];
  const innerDim = delta.headCount * delta.headDim;
  const parameterCount =
    layerCount * Math.max(0, hiddenDim * innerDim - delta.headDim * (hiddenDim + innerDim));
  return [{ name: 'full-rank decay', kind: 'linear', parameterCount, activeParameterCount: parameterCount }];
}

/** Ling 3: Kimi delta attention with latent attention in the last layer of each group. */
const ling3Draft = (config: ConfigReader) => {
  const layerCount = config.required('num_hidden_layers');
  const groupSize = Math.max(1, config.required('layer_group_size'));
  const delta: KimiDeltaPart = {
    kind: 'kimi-delta',
    headCount: config.required('num_attention_heads'),
    headDim: headDimOf(config),
    convolutionCount: config.required('linear_conv_kernel_dim'),
    ...(config.flag(['no_kda_lora'], false) && { fullRankGate: true }),
    normCount: 1,
  };
  const latent = latentAttentionPartOf(config);
  const feedForward = feedForwardByLayer(config, traits, layerCount);
  const attends = (index: number) => (index + 1) % groupSize === 0;
  const layers = Array.from({ length: layerCount }, (_, index): readonly NamedPart[] => [
    attends(index) ? { name: 'latent-attention', part: latent } : { name: 'kimi-delta', part: delta },
    feedForward(index),
  ]);
  const deltaCount = layers.filter((_, index) => !attends(index)).length;
  const extras = fullRankDecay(delta, deltaCount, config.required('hidden_size'));
  return draftOf(config, traits, layers, latent.ropeHeadDim, extras);
};

/** Ling and Ring of the hybrid generations: lightning attention in the second, Kimi delta attention in the third. */
export const bailingHybridDraft: DraftReader = (config) =>
  config.has('linear_conv_kernel_dim') ? ling3Draft(config) : lightning(config);
