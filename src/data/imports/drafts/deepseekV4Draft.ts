import type {
  CompressedAttentionPart,
  ExtraParameters,
} from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { indexerOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const traits: DecoderTraits = { routerBias: true };
/** Compression so fine that the layer also picks among the compressed entries. */
const indexedCompression = 4;

const ratioByKind: ReadonlyMap<string, number> = new Map([
  ['sliding_attention', 0],
  ['compressed_sparse_attention', indexedCompression],
  ['heavily_compressed_attention', 128],
]);

function ratiosOf(config: ConfigReader): readonly number[] {
  const listed = config.counts('compress_ratios', 'compress_ratio');
  if (listed !== undefined) return listed;
  return (config.texts('layer_types') ?? []).map((kind) => ratioByKind.get(kind) ?? 0);
}

/** Weights that mix the parallel residual streams: two sites in each layer and one before the head. */
function streamMixing(config: ConfigReader, layerCount: number): readonly ExtraParameters[] {
  const streams = config.optional('hc_mult') ?? 1;
  if (streams === 1) return [];
  const width = streams * config.required('hidden_size');
  const coefficients = 2 * streams + streams * streams;
  const scaleCount = 3;
  const site = coefficients * width + coefficients + scaleCount;
  const head = streams * width + streams + 1;
  const parameterCount = 2 * layerCount * site + head;
  return [
    { name: 'hyper-connections', kind: 'linear', parameterCount, activeParameterCount: parameterCount },
  ];
}

/** DeepSeek-V4: a short window in every layer, and in most a cache of compressed blocks beside it. */
export const deepseekV4Draft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const indexer = indexerOf(config);
  const base: CompressedAttentionPart = {
    kind: 'compressed-attention',
    headCount: config.required('num_attention_heads'),
    headDim: config.required('head_dim'),
    queryRankDim: config.required('q_lora_rank'),
    outputRankDim: config.required('o_lora_rank'),
    outputGroupCount: config.required('o_groups'),
    windowTokens: config.required('sliding_window'),
    normCount: 1,
  };
  const ratios = ratiosOf(config);
  const mixer = (index: number): NamedPart => {
    const compressionCount = ratios[index] ?? 0;
    if (compressionCount === 0) return { name: 'window-attention', part: base };
    const part = { ...base, compressionCount };
    if (compressionCount !== indexedCompression || !indexer) return { name: 'compressed-attention', part };
    return { name: 'indexed-attention', part: { ...part, indexer } };
  };
  const feedForward = feedForwardByLayer(config, traits, layerCount);
  const layers = Array.from({ length: layerCount }, (_, index) => [mixer(index), feedForward(index)]);
  return draftOf(
    config,
    traits,
    layers,
    config.required('qk_rope_head_dim'),
    streamMixing(config, layerCount),
  );
};
