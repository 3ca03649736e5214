import type { ExtraParameters } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardPartOf } from '../feedForwardPartOf.ts';
import type { DraftReader } from './decoderDraft.ts';

/** Tables and norm beside the layers, and the pooler that turns a text into one vector. */
function extrasOf(
  config: ConfigReader,
  hasPositions: boolean,
  hasPooler: boolean,
): readonly ExtraParameters[] {
  const hiddenDim = config.required('hidden_size');
  const positions = hasPositions ? config.required('max_position_embeddings') : 0;
  const tables = positions + (config.optional('type_vocab_size') ?? 0);
  const extras: ExtraParameters[] = [
    { name: 'positions and segments', kind: 'embedding', parameterCount: tables * hiddenDim },
    { name: 'norm of the embedding', kind: 'norm', parameterCount: 2 * hiddenDim },
  ];
  if (hasPooler) extras.push({ name: 'pooler', kind: 'linear', parameterCount: hiddenDim * (hiddenDim + 1) });
  return extras.filter(({ parameterCount }) => parameterCount > 0);
}

/** Encoders that embed or rank texts, with learned positions and a pooler or with rotary positions. */
export const encoderDraft =
  (traits: DecoderTraits, learned: boolean): DraftReader =>
  (config) => {
    config.assume('an encoder: it reads a whole text at once and keeps no cache');
    const attention = attentionPartOf(config, traits);
    const layer: readonly NamedPart[] = [
      { name: 'attention', part: attention },
      { name: 'feed-forward', part: feedForwardPartOf(config, traits) },
    ];
    const layers = Array.from({ length: config.required('num_hidden_layers') }, () => layer);
    const extras = extrasOf(config, learned, learned);
    return {
      layers,
      tiedEmbedding: true,
      finalNormCount: 0,
      rotaryDim: learned ? 0 : rotaryDimOf(config, attention.headDim),
      extras,
    };
  };
