import type { DecoderTraits } from '../DecoderTraits.ts';
import type { DraftReader } from './decoderDraft.ts';
import { variedHeadsDraft } from './variedHeadsDraft.ts';

const bias = { field: 'attention_bias', fallback: false };
const traits: DecoderTraits = {
  qkvBias: bias,
  outputBias: bias,
  qkNorm: 'head',
  routerBias: true,
  denseFirst: 1,
};

/** Laguna: a gate on the output, per head or per element. */
export const lagunaDraft: DraftReader = (config) => {
  const gating = config.text('gating') ?? (config.flag(['gating'], true) ? 'per-head' : 'none');
  if (gating === 'none') return variedHeadsDraft(traits)(config);
  return variedHeadsDraft({ ...traits, outputGate: gating === 'per-element' ? 'element' : 'head' })(config);
};
