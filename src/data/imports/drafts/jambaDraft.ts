import type { Mamba1Part } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import { expertsPartOf, feedForwardPartOf } from '../feedForwardPartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const channelsPerStepRank = 16;

function mamba1PartOf(config: ConfigReader): Mamba1Part {
  const hiddenDim = config.required('hidden_size');
  return {
    kind: 'mamba1',
    innerDim: hiddenDim * (config.optional('mamba_expand') ?? 2),
    stateDim: config.required('ssm_state_size'),
    stepRankDim: config.optional('mamba_dt_rank') ?? Math.ceil(hiddenDim / channelsPerStepRank),
    convolutionCount: config.optional('linear_conv_kernel_dim') ?? 4,
    normCount: 1,
  };
}

const everySo =
  (period: number, offset: number) =>
  (index: number): boolean =>
    index >= offset && (index - offset) % period === 0;

/** Jamba: Mamba of the first form, with attention and with experts in layers of a period each. */
export const jambaDraft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const attention: NamedPart = { name: 'attention', part: attentionPartOf(config, {}) };
  const mamba: NamedPart = { name: 'mamba', part: mamba1PartOf(config) };
  const dense: NamedPart = { name: 'feed-forward', part: feedForwardPartOf(config, {}) };
  const attends = everySo(config.required('attn_layer_period'), config.required('attn_layer_offset'));
  const mixture = (config.optional('num_experts') ?? 1) > 1;
  const experts: NamedPart = mixture ? { name: 'experts', part: expertsPartOf(config, {}) } : dense;
  const hasExperts = mixture
    ? everySo(config.required('expert_layer_period'), config.required('expert_layer_offset'))
    : () => false;
  const layers = Array.from({ length: layerCount }, (_, index) => [
    attends(index) ? attention : mamba,
    hasExperts(index) ? experts : dense,
  ]);
  return draftOf(config, {}, layers, 0);
};
