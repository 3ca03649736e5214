import type { AttentionPart, ExtraParameters } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const bias = { field: 'attention_bias', fallback: false };
const traits: DecoderTraits = { qkvBias: bias, outputBias: bias };
const widthMultiple = 256;
const gatedShare = 2 / 3;

/** Feed-forward width from its multiple of the hidden width, rounded up as the model class does. */
const widthOf = (hiddenDim: number, multiple: number): number =>
  widthMultiple * Math.max(1, Math.ceil(Math.floor(gatedShare * multiple * hiddenDim) / widthMultiple));

/** The parts one layer keeps of its attention and its feed-forward block. */
function layerOf(block: ConfigReader, attention: AttentionPart, hiddenDim: number): readonly NamedPart[] {
  const parts: NamedPart[] = [];
  const groupSize = block.child('attention')?.optional('n_heads_in_group');
  if (groupSize !== undefined) {
    const kvHeadCount = Math.max(1, Math.floor(attention.headCount / groupSize));
    parts.push({ name: 'attention', part: { ...attention, kvHeadCount } });
  }
  const multiple = block.child('ffn')?.factor('ffn_mult');
  if (multiple !== undefined) {
    const innerDim = widthOf(hiddenDim, multiple);
    parts.push({ name: 'feed-forward', part: { kind: 'feed-forward', innerDim, gated: true, normCount: 1 } });
  }
  return parts;
}

/** Square matrices that stand where a block was replaced. */
function replacements(blocks: readonly ConfigReader[], hiddenDim: number): readonly ExtraParameters[] {
  const isLinear = (block: ConfigReader, name: string) =>
    block.child(name)?.flag(['replace_with_linear'], false) === true;
  const count = blocks.reduce(
    (sum, block) => sum + ['attention', 'ffn'].filter((name) => isLinear(block, name)).length,
    0,
  );
  const parameterCount = count * (hiddenDim * hiddenDim + hiddenDim);
  const name = 'linear layers in place of blocks';
  return count === 0 ? [] : [{ name, kind: 'linear', parameterCount, activeParameterCount: parameterCount }];
}

/** Models pruned by architecture search (Nemotron Super, DeciLM): each layer keeps its own part of the blocks. */
export const nasDraft: DraftReader = (config) => {
  const hiddenDim = config.required('hidden_size');
  const attention = attentionPartOf(config, traits);
  const blocks = config.children('block_configs') ?? [];
  const layers = blocks
    .map((block) => layerOf(block, attention, hiddenDim))
    .filter((layer) => layer.length > 0);
  if (layers.length === 0)
    throw new RangeError(`block_configs must list the blocks of each layer, got ${blocks.length} of them`);
  return draftOf(
    config,
    traits,
    layers,
    rotaryDimOf(config, attention.headDim),
    replacements(blocks, hiddenDim),
  );
};
