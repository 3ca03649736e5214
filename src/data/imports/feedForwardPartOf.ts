import type { ExpertsPart, FeedForwardPart } from '../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from './ArchitectureDraft.ts';
import type { ConfigReader } from './ConfigReader.ts';
import { type DecoderTraits, normCountOf, traitOf } from './DecoderTraits.ts';
import { expertLayersOf } from './expertLayersOf.ts';

const blockNormCount = (traits: DecoderTraits): number =>
  traits.parallel === true ? 0 : normCountOf(traits);

/** A dense feed-forward block. */
export function feedForwardPartOf(config: ConfigReader, traits: DecoderTraits): FeedForwardPart {
  const width = config.optional('dense_intermediate_size') ?? config.required('intermediate_size');
  return {
    kind: 'feed-forward',
    innerDim: traits.fusedGate === true ? Math.ceil(width / 2) : width,
    gated: traits.gated ?? true,
    ...(traitOf(config, traits.feedForwardBias) && { bias: true }),
    normCount: blockNormCount(traits),
  };
}

/** Width of all shared experts together. */
function sharedInnerDimOf(config: ConfigReader, index: number, innerDim: number): number {
  const together = config.optional('shared_expert_intermediate_size');
  if (together !== undefined) return together;
  return innerDim * (config.perLayer('n_shared_experts')(index) ?? 0);
}

/** The experts of one layer. */
export function expertsPartOf(config: ConfigReader, traits: DecoderTraits, index = 0): ExpertsPart {
  const innerDim = config.perLayer('moe_intermediate_size')(index) ?? config.required('intermediate_size');
  const latentDim = config.optional('moe_latent_size');
  const expertCount = config.perLayer('num_experts')(index) ?? config.required('num_experts');
  const activeExpertCount =
    config.perLayer('num_experts_per_tok')(index) ?? config.required('num_experts_per_tok');
  if (activeExpertCount > expertCount && !config.incomplete) {
    throw new RangeError(
      `num_experts_per_tok must be at most num_experts ${expertCount}, got ${activeExpertCount}`,
    );
  }
  return {
    kind: 'experts',
    expertCount,
    activeExpertCount,
    innerDim,
    gated: traits.gated ?? true,
    sharedInnerDim: sharedInnerDimOf(config, index, innerDim),
    ...(traits.sharedGate === true && { sharedGate: true }),
    ...(traitOf(config, traits.routerBias) && { routerBias: true }),
    ...(traits.expertBias === true && { expertBias: true }),
    ...(latentDim !== undefined && { latentDim }),
    normCount: blockNormCount(traits),
  };
}

/** The feed-forward block of each layer: experts where the config puts them, else dense. */
export function feedForwardByLayer(
  config: ConfigReader,
  traits: DecoderTraits,
  layerCount: number,
): (index: number) => NamedPart {
  const hasExperts = expertLayersOf(config, layerCount, traits.denseFirst);
  return (index) =>
    hasExperts(index)
      ? { name: 'experts', part: expertsPartOf(config, traits, index) }
      : { name: 'feed-forward', part: feedForwardPartOf(config, traits) };
}
