import type { DecoderTraits } from '../DecoderTraits.ts';
import type { DraftReader } from './decoderDraft.ts';
import { variedHeadsDraft } from './variedHeadsDraft.ts';

const traits: DecoderTraits = {
  qkNorm: 'head',
  routerBias: { field: 'use_moe_router_bias', fallback: true },
  denseFirst: 3,
};

/** Step 3.5 and 3.7: a gate per head on the output. */
export const stepDraft: DraftReader = (config) => {
  const gated = config.flag(['use_head_wise_attn_gate'], true);
  return variedHeadsDraft(gated ? { ...traits, outputGate: 'head' } : traits)(config);
};
