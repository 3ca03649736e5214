import type { ExtraParameters } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionOfKind, attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardPartOf } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';
import { perLayerEmbeddings } from './gemma4Draft.ts';

const bias = { field: 'attention_bias', fallback: false };
const traits: DecoderTraits = { tied: true, qkvBias: bias, outputBias: bias, qkNorm: 'head', sandwich: true };

/** Copies of the hidden state (AltUp) and the learned residual (LAuReL), all layers together. */
function residualExtras(config: ConfigReader, layerCount: number): readonly ExtraParameters[] {
  const hiddenDim = config.required('hidden_size');
  const copies = config.required('altup_num_inputs');
  const rank = config.required('laurel_rank');
  const unembed = 2 * (copies - 1) * hiddenDim * hiddenDim;
  const mixing = copies * copies + copies * copies * copies + copies * hiddenDim + 2 * hiddenDim;
  const residual = 2 * hiddenDim * rank + hiddenDim;
  const parameterCount = unembed + layerCount * (mixing + residual);
  return [
    {
      name: 'hidden state copies and learned residual',
      kind: 'linear',
      parameterCount,
      activeParameterCount: parameterCount,
    },
  ];
}

/** Gemma 3n: embeddings per layer, copies of the hidden state, and last layers that keep no cache. */
export const gemma3nDraft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const attention = attentionPartOf(config, traits);
  const kinds = layerKindsOf(config, layerCount, { fullEvery: 5 });
  const firstShared = layerCount - (config.optional('num_kv_shared_layers') ?? 0);
  const feedForward: NamedPart = { name: 'feed-forward', part: feedForwardPartOf(config, traits) };
  const mixer = (index: number): NamedPart => {
    const { name, part } = attentionOfKind(attention, kinds[index] ?? '', config);
    return index < firstShared
      ? { name, part }
      : { name: `shared-${name}`, part: { ...part, cacheFromEarlierLayer: true } };
  };
  const layers = Array.from({ length: layerCount }, (_, index) => [mixer(index), feedForward]);
  const extras = [...perLayerEmbeddings(config, layerCount), ...residualExtras(config, layerCount)];
  return draftOf(config, traits, layers, rotaryDimOf(config, attention.headDim), extras);
};
