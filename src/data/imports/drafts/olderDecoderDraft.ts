import type { ExtraParameters, FeedForwardPart } from '../../../estimates/languageModel/Architecture.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import { type DecoderTraits, normCountOf } from '../DecoderTraits.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

/** What decoders before Llama differ in beside the ordinary traits. */
export interface OlderTraits extends DecoderTraits {
  /** Positions learned one by one, with so many rows before the first. */
  readonly learnedPositionsBefore?: number;
  /** True where no position is rotated (ALiBi and learned positions). */
  readonly unrotated?: true;
  readonly headBias?: true;
  /** Norm vectors on the embedding. */
  readonly embeddingNormCount?: number;
}

const usualExpansion = 4;

function extrasOf(config: ConfigReader, traits: OlderTraits): readonly ExtraParameters[] {
  const hiddenDim = config.required('hidden_size');
  const extras: ExtraParameters[] = [];
  if (traits.learnedPositionsBefore !== undefined) {
    const positions = config.required('max_position_embeddings') + traits.learnedPositionsBefore;
    extras.push({ name: 'learned positions', kind: 'embedding', parameterCount: positions * hiddenDim });
  }
  if (traits.embeddingNormCount !== undefined) {
    const parameterCount = traits.embeddingNormCount * hiddenDim;
    extras.push({ name: 'norm of the embedding', kind: 'norm', parameterCount });
  }
  if (traits.headBias === true) {
    extras.push({ name: 'bias of the head', kind: 'norm', parameterCount: config.required('vocab_size') });
  }
  return extras;
}

/** Decoders before Llama: norms with a bias, plain feed-forward four times as wide as the model. */
export const olderDecoderDraft =
  (given: OlderTraits): DraftReader =>
  (config) => {
    const traits: OlderTraits = { normVectors: 2, gated: false, ...given };
    const attention = attentionPartOf(config, traits);
    const feedForward: FeedForwardPart = {
      kind: 'feed-forward',
      innerDim: config.optional('intermediate_size') ?? usualExpansion * config.required('hidden_size'),
      gated: false,
      ...(traits.feedForwardBias === true && { bias: true }),
      normCount: traits.parallel === true ? 0 : normCountOf(traits),
    };
    const layer = [
      { name: 'attention', part: attention },
      { name: 'feed-forward', part: feedForward },
    ];
    const layers = Array.from({ length: config.required('num_hidden_layers') }, () => layer);
    const rotaryDim = traits.unrotated === true ? 0 : rotaryDimOf(config, attention.headDim);
    return draftOf(config, traits, layers, rotaryDim, extrasOf(config, traits));
  };
