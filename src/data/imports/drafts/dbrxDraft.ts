import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, headDimOf, rotaryDimOf } from '../attentionPartOf.ts';
import { expertsPartOf } from '../feedForwardPartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

/** DBRX: settings of attention and experts in two nested objects. */
export const dbrxDraft: DraftReader = (config) => {
  const layerCount = config.required('num_hidden_layers');
  const kvHeadCount =
    config.child('attn_config')?.optional('num_key_value_heads') ?? config.required('num_key_value_heads');
  const attention: NamedPart = { name: 'attention', part: { ...attentionPartOf(config, {}), kvHeadCount } };
  const settings = config.child('ffn_config') ?? config;
  const experts: NamedPart = { name: 'experts', part: expertsPartOf(settings, {}) };
  const layers = Array.from({ length: layerCount }, () => [attention, experts]);
  return draftOf(config, {}, layers, rotaryDimOf(config, headDimOf(config)));
};
