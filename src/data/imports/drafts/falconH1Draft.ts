import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardPartOf } from '../feedForwardPartOf.ts';
import { mamba2PartOf } from '../mamba2PartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const bias = { field: 'attention_bias', fallback: false };
const traits: DecoderTraits = {
  qkvBias: bias,
  outputBias: bias,
  feedForwardBias: { field: 'mlp_bias', fallback: false },
};

/** Falcon-H1: attention and Mamba-2 side by side in every layer, behind one norm. */
export const falconH1Draft: DraftReader = (config) => {
  const attention = attentionPartOf(config, traits);
  const layer: readonly NamedPart[] = [
    { name: 'attention', part: attention },
    { name: 'mamba', part: { ...mamba2PartOf(config), normCount: 0 } },
    { name: 'feed-forward', part: feedForwardPartOf(config, traits) },
  ];
  const layers = Array.from({ length: config.required('num_hidden_layers') }, () => layer);
  return draftOf(config, traits, layers, rotaryDimOf(config, attention.headDim));
};
