import type { AttentionPart, Indexer } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const traits: DecoderTraits = { qkNorm: 'head', routerBias: { field: 'use_routing_bias', fallback: true } };

/** The scorer picks blocks of tokens; it is counted as picking the tokens in them. */
function blockIndexerOf(settings: ConfigReader): Indexer {
  const topTokens = settings.required('index_topk_blocks') * settings.required('index_block_size');
  return {
    headCount: settings.required('index_n_heads'),
    headDim: settings.required('index_head_dim'),
    topTokens,
  };
}

function sparseLayers(config: ConfigReader, settings: ConfigReader): (index: number) => boolean {
  const marks = settings.counts('sparse_attention_freq', 'moe_layer_freq');
  if (marks !== undefined) return (index) => (marks[index] ?? 0) > 0;
  const kinds = config.texts('layer_types') ?? [];
  return (index) => (kinds[index] ?? '').includes('sparse');
}

/** MiniMax M3: attention that reads chosen blocks in all but the first layers. */
export const minimaxM3Draft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const settings = config.child('sparse_attention_config') ?? config;
  const attention = attentionPartOf(config, traits);
  const sparse: AttentionPart = { ...attention, indexer: blockIndexerOf(settings) };
  const isSparse = sparseLayers(config, settings);
  const feedForward = feedForwardByLayer(config, traits, layerCount);
  const layers = Array.from({ length: layerCount }, (_, index): readonly NamedPart[] => [
    isSparse(index) ? { name: 'sparse-attention', part: sparse } : { name: 'attention', part: attention },
    feedForward(index),
  ]);
  return draftOf(config, traits, layers, rotaryDimOf(config, attention.headDim));
};
