import type {
  AttentionPart,
  Indexer,
  LatentAttentionPart,
} from '../../estimates/languageModel/Architecture.ts';
import type { ConfigReader } from './ConfigReader.ts';
import { type DecoderTraits, normCountOf, traitOf } from './DecoderTraits.ts';

interface NamedAttention {
  readonly name: string;
  readonly part: AttentionPart;
}

/** Width of a head: as the config says, else the hidden width shared out among the heads. */
export function headDimOf(config: ConfigReader): number {
  const given = config.optional('head_dim');
  if (given !== undefined) return given;
  const hiddenDim = config.required('hidden_size');
  const headCount = config.required('num_attention_heads');
  if (config.incomplete || hiddenDim % headCount === 0) return Math.max(1, Math.floor(hiddenDim / headCount));
  throw new RangeError(`head_dim must be a whole number, got ${hiddenDim} / ${headCount}`);
}

/** Elements of one position in the rotary table. */
export function rotaryDimOf(config: ConfigReader, headDim: number): number {
  const given = config.optional('rotary_dim');
  if (given !== undefined) return given;
  const names = ['partial_rotary_factor', 'rotary_pct', 'rotary_percent', 'rope_pct'];
  const fraction = config.fraction(names) ?? config.child('rope_parameters')?.fraction(names);
  return Math.floor(headDim * (fraction ?? 1));
}

/** Key-value heads: as many as query heads unless the config groups queries. */
function kvHeadCountOf(config: ConfigReader, headCount: number): number {
  const kvHeadCount = config.optional('num_key_value_heads') ?? headCount;
  if (config.incomplete || headCount % kvHeadCount === 0) return kvHeadCount;
  throw new RangeError(`num_attention_heads must be a multiple of ${kvHeadCount}, got ${headCount}`);
}

/** Attention with its own keys and values per head, without a window. */
export function attentionPartOf(config: ConfigReader, traits: DecoderTraits): AttentionPart {
  const headCount = config.required('num_attention_heads');
  const headDim = headDimOf(config);
  const valueHeadDim = config.optional('v_head_dim') ?? headDim;
  const { qkNorm, hasQkNorm = true, outputGate } = traits;
  return {
    kind: 'attention',
    headCount,
    kvHeadCount: kvHeadCountOf(config, headCount),
    headDim,
    ...(valueHeadDim !== headDim && { valueHeadDim }),
    ...(traitOf(config, traits.qkvBias) && { qkvBias: true }),
    ...(traitOf(config, traits.outputBias) && { outputBias: true }),
    ...(qkNorm !== undefined && traitOf(config, hasQkNorm) && { qkNorm }),
    ...(traits.sinks === true && { sinks: true }),
    ...(outputGate !== undefined && { outputGate }),
    normCount: normCountOf(traits),
  };
}

/** The same attention as a layer of one kind has it: whole, in a sliding window or in chunks. */
export function attentionOfKind(
  attention: AttentionPart,
  kind: string,
  config: ConfigReader,
): NamedAttention {
  const contextTokens = config.required('max_position_embeddings');
  const windowTokens = config.optional('sliding_window') ?? 0;
  if (kind.includes('sliding') && windowTokens > 0 && windowTokens < contextTokens) {
    return { name: 'sliding-attention', part: { ...attention, windowTokens } };
  }
  const chunkTokens = config.optional('attention_chunk_size');
  if (kind.includes('chunked') && chunkTokens !== undefined && chunkTokens < contextTokens) {
    return { name: 'chunked-attention', part: { ...attention, chunkTokens } };
  }
  return { name: 'attention', part: attention };
}

/** The scorer of sparse attention, where the config has one. */
export function indexerOf(config: ConfigReader): Indexer | undefined {
  const topTokens = config.optional('index_topk');
  if (topTokens === undefined) return undefined;
  return {
    headCount: config.required('index_n_heads'),
    headDim: config.required('index_head_dim'),
    topTokens,
  };
}

/** Multi-head latent attention. */
export function latentAttentionPartOf(config: ConfigReader): LatentAttentionPart {
  const queryRankDim = config.optional('q_lora_rank') ?? 0;
  const indexer = indexerOf(config);
  return {
    kind: 'latent-attention',
    headCount: config.required('num_attention_heads'),
    ...(queryRankDim > 0 && { queryRankDim }),
    kvRankDim: config.required('kv_lora_rank'),
    nopeHeadDim: config.required('qk_nope_head_dim'),
    ropeHeadDim: config.required('qk_rope_head_dim'),
    valueHeadDim: config.required('v_head_dim'),
    ...(indexer && { indexer }),
    normCount: 1,
  };
}
