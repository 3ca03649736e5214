import type { AttentionPart } from '../../../estimates/languageModel/Architecture.ts';
import type { NamedPart } from '../ArchitectureDraft.ts';
import type { DraftReader } from './decoderDraft.ts';
import { olderDecoderDraft, type OlderTraits } from './olderDecoderDraft.ts';

const biased = { qkvBias: true, outputBias: true, feedForwardBias: true } as const;

const withKvHeads = ({ name, part }: NamedPart, count: (attention: AttentionPart) => number): NamedPart =>
  part.kind === 'attention' ? { name, part: { ...part, kvHeadCount: count(part) } } : { name, part };

/** Falcon before version 3: one key-value head, or groups in the newer class, which also norms each block apart. */
export const falconDraft: DraftReader = (config) => {
  const grouped = config.flag(['new_decoder_architecture'], false);
  const parallel = config.flag(['parallel_attn'], true) && !grouped;
  const traits: OlderTraits = {
    tied: true,
    ...(parallel && { parallel: true }),
    ...(config.flag(['bias'], false) && biased),
    ...(config.flag(['alibi'], false) && { unrotated: true }),
  };
  const draft = olderDecoderDraft(traits)(config);
  if (grouped) return draft;
  const single = config.flag(['multi_query'], true);
  const layers = draft.layers.map((layer) =>
    layer.map((part) => withKvHeads(part, ({ headCount }) => (single ? 1 : headCount))),
  );
  return { ...draft, layers };
};
