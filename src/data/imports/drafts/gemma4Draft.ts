import type {
  AttentionPart,
  ExpertsPart,
  ExtraParameters,
  FeedForwardPart,
} from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionOfKind, attentionPartOf, headDimOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { expertsPartOf, feedForwardPartOf } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const bias = { field: 'attention_bias', fallback: false };
const traits: DecoderTraits = { tied: true, qkvBias: bias, outputBias: bias, qkNorm: 'head', sandwich: true };
const classGlobalHeadDim = 512;

/** Attention of the global layers: wider heads, and where the config says so fewer of them, values taken from the keys. */
function globalAttention(config: ConfigReader, local: AttentionPart): AttentionPart {
  const valuesFromKeys = config.flag(['attention_k_eq_v'], false);
  const kvHeadCount =
    (valuesFromKeys ? config.optional('num_global_key_value_heads') : undefined) ?? local.kvHeadCount;
  const headDim = config.optional('global_head_dim') ?? classGlobalHeadDim;
  return { ...local, kvHeadCount, headDim, ...(valuesFromKeys && { valuesFromKeys: true }) };
}

/** Embeddings each layer has of its own (E2B, E4B): a large table to look up, small matrices to mix it in. */
export function perLayerEmbeddings(config: ConfigReader, layerCount: number): readonly ExtraParameters[] {
  const width = config.optional('hidden_size_per_layer_input') ?? 0;
  if (width === 0) return [];
  const hiddenDim = config.required('hidden_size');
  const vocabulary = config.optional('vocab_size_per_layer_input') ?? config.required('vocab_size');
  const projections =
    layerCount * width * hiddenDim + width + layerCount * (2 * width * hiddenDim + hiddenDim);
  return [
    { name: 'per-layer embeddings', kind: 'embedding', parameterCount: vocabulary * layerCount * width },
    {
      name: 'per-layer projections',
      kind: 'linear',
      parameterCount: projections,
      activeParameterCount: projections,
    },
  ];
}

/** Experts beside the dense block: three more norms, a scale per channel before the router and one per expert. */
function expertsBeside(config: ConfigReader): ExpertsPart {
  const extraNorms = 4;
  return { ...expertsPartOf(config, traits), routerBias: true, normCount: extraNorms };
}

/** Gemma 4: sliding and global attention of different heads; some sizes share caches, some add experts. */
export const gemma4Draft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const local = attentionPartOf(config, traits);
  const global = globalAttention(config, local);
  const kinds = layerKindsOf(config, layerCount, { fullEvery: 6 });
  const firstShared = layerCount - (config.optional('num_kv_shared_layers') ?? 0);
  const hasExperts = config.flag(['enable_moe_block'], false);
  const wide = config.flag(['use_double_wide_mlp'], false);
  const feedForward = feedForwardPartOf(config, traits);
  const experts: readonly NamedPart[] = hasExperts ? [{ name: 'experts', part: expertsBeside(config) }] : [];
  const mixer = (index: number): NamedPart => {
    // the class makes the last layer attend to everything
    const kind = index === layerCount - 1 ? 'full_attention' : (kinds[index] ?? '');
    const { name, part } = attentionOfKind(kind.includes('sliding') ? local : global, kind, config);
    return index < firstShared
      ? { name, part }
      : { name: `shared-${name}`, part: { ...part, cacheFromEarlierLayer: true } };
  };
  const dense = (index: number): NamedPart => {
    const part: FeedForwardPart =
      wide && index >= firstShared ? { ...feedForward, innerDim: 2 * feedForward.innerDim } : feedForward;
    return { name: 'feed-forward', part };
  };
  const layers = Array.from({ length: layerCount }, (_, index) => [mixer(index), dense(index), ...experts]);
  return draftOf(
    config,
    traits,
    layers,
    rotaryDimOf(config, headDimOf(config)),
    perLayerEmbeddings(config, layerCount),
  );
};
