import type { ArchitectureDraft, NamedPart } from '../ArchitectureDraft.ts';
import { attentionOfKind, attentionPartOf, latentAttentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';

/** Turns the config of one model class into layers written out. */
export type DraftReader = (config: ConfigReader) => ArchitectureDraft;

/** What every decoder has beside its layers. */
export function draftOf(
  config: ConfigReader,
  traits: DecoderTraits,
  layers: readonly (readonly NamedPart[])[],
  rotaryDim: number,
  extras: ArchitectureDraft['extras'] = [],
): ArchitectureDraft {
  const tiedEmbedding = config.flag(['tie_word_embeddings'], traits.tied ?? false);
  return { layers, tiedEmbedding, finalNormCount: traits.normVectors ?? 1, rotaryDim, extras };
}

/** The token mixer of each layer: latent attention where the config compresses keys and values, else heads. */
function mixerByLayer(
  config: ConfigReader,
  traits: DecoderTraits,
  layerCount: number,
): (index: number) => NamedPart {
  if (config.has('kv_lora_rank')) {
    const part = latentAttentionPartOf(config);
    const indexers = config.texts('indexer_types');
    const shared = part.indexer && { ...part, indexer: { ...part.indexer, scoresFromEarlierLayer: true } };
    return (index) => ({
      name: 'latent-attention',
      part: shared && indexers?.[index] === 'shared' ? shared : part,
    });
  }
  const attention = attentionPartOf(config, traits);
  const kinds = layerKindsOf(config, layerCount, traits.window);
  return (index) => attentionOfKind(attention, kinds[index] ?? '', config);
}

/** A decoder of attention and feed-forward layers, dense or with experts. */
export const decoderDraft =
  (traits: DecoderTraits): DraftReader =>
  (config) => {
    const layerCount = config.required('num_hidden_layers');
    const mixer = mixerByLayer(config, traits, layerCount);
    const feedForward = feedForwardByLayer(config, traits, layerCount);
    const layers = Array.from({ length: layerCount }, (_, index) => [mixer(index), feedForward(index)]);
    const [first] = layers[0] ?? [];
    const headDim =
      first?.part.kind === 'attention' ? first.part.headDim : (config.optional('qk_rope_head_dim') ?? 0);
    return draftOf(config, traits, layers, rotaryDimOf(config, headDim));
  };
