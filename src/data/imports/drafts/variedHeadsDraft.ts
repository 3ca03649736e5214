import type { AttentionPart } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionOfKind, attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const isSliding = (kind: string): boolean => kind.includes('sliding');

/** Heads of a sliding layer where they differ from those of a whole one. */
function slidingHeads(config: ConfigReader, attention: AttentionPart): AttentionPart {
  const other = config.child('attention_other_setting');
  const valueHeadDim = config.optional('swa_v_head_dim') ?? attention.valueHeadDim;
  return {
    ...attention,
    headCount:
      config.optional('swa_num_attention_heads') ??
      other?.optional('num_attention_heads') ??
      attention.headCount,
    kvHeadCount:
      config.optional('swa_num_key_value_heads') ??
      other?.optional('num_key_value_heads') ??
      attention.kvHeadCount,
    headDim: config.optional('swa_head_dim') ?? other?.optional('head_dim') ?? attention.headDim,
    ...(valueHeadDim !== undefined && { valueHeadDim }),
  };
}

/** Kinds of layers; MiMo marks sliding ones by 1 in `hybrid_layer_pattern`. */
function kindsOf(config: ConfigReader, layerCount: number): readonly string[] {
  const marks = config.counts('hybrid_layer_pattern', 'moe_layer_freq');
  if (marks !== undefined) return marks.map((mark) => (mark > 0 ? 'sliding_attention' : 'full_attention'));
  return layerKindsOf(config, layerCount);
}

/** Decoders whose sliding layers have other heads than the whole ones: MiMo-V2, Step 3.5 and 3.7, Laguna. */
export const variedHeadsDraft =
  (traits: DecoderTraits): DraftReader =>
  (config) => {
    const layerCount = config.required('num_hidden_layers');
    const attention = attentionPartOf(config, traits);
    const sliding = slidingHeads(config, attention);
    const kinds = kindsOf(config, layerCount);
    const headsByLayer = config.counts('num_attention_heads_per_layer', 'num_attention_heads');
    const slidingSinks = config.flag(['add_swa_attention_sink_bias'], false);
    const wholeSinks = config.flag(['add_full_attention_sink_bias'], false);
    const mixer = (index: number): NamedPart => {
      const kind = kinds[index] ?? '';
      const part = isSliding(kind) ? sliding : attention;
      const sinks = isSliding(kind) ? slidingSinks : wholeSinks;
      const headCount = headsByLayer?.[index] ?? part.headCount;
      return attentionOfKind({ ...part, headCount, ...(sinks && { sinks }) }, kind, config);
    };
    const feedForward = feedForwardByLayer(config, traits, layerCount);
    const layers = Array.from({ length: layerCount }, (_, index) => [mixer(index), feedForward(index)]);
    return draftOf(config, traits, layers, rotaryDimOf(config, attention.headDim));
  };
