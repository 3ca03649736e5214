import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { expertsPartOf, feedForwardPartOf } from '../feedForwardPartOf.ts';
import { mamba2PartOf } from '../mamba2PartOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const bias = { field: 'attention_bias', fallback: false };
const traits: DecoderTraits = {
  qkvBias: bias,
  outputBias: bias,
  gated: false,
  feedForwardBias: { field: 'mlp_bias', fallback: false },
  routerBias: true,
};

const kindByLetter: ReadonlyMap<string, string> = new Map([
  ['M', 'mamba'],
  ['*', 'attention'],
  ['-', 'mlp'],
  ['E', 'moe'],
]);

/** The one block of each layer, from a list of names or a text with a letter for each. */
function blocksOf(config: ConfigReader): readonly string[] {
  const listed = config.texts('layers_block_type');
  if (listed !== undefined) return listed.slice(0, 4000);
  const letters = config.text('hybrid_override_pattern') ?? '';
  return [...letters.slice(0, 4000)]
    .map((letter) => kindByLetter.get(letter) ?? letter)
    .filter((kind) => kind !== '|');
}

/** Nemotron-H and Nemotron 3: layers of a single block each, Mamba-2, attention, feed-forward or experts. */
export const nemotronHDraft: DraftReader = (config) => {
  const partOfKind = (kind: string): NamedPart => {
    if (kind === 'mamba') return { name: 'mamba', part: mamba2PartOf(config) };
    if (kind === 'attention') return { name: 'attention', part: attentionPartOf(config, traits) };
    if (kind === 'mlp') return { name: 'feed-forward', part: feedForwardPartOf(config, traits) };
    if (kind === 'moe') return { name: 'experts', part: expertsPartOf(config, traits) };
    throw new RangeError(
      `hybrid_override_pattern must be of M, *, - and E, got ${JSON.stringify(kind.slice(0, 20))}`,
    );
  };
  const blocks = blocksOf(config);
  if (blocks.length === 0)
    throw new RangeError('hybrid_override_pattern must name the block of each layer, got nothing');
  const known = new Map([...new Set(blocks)].map((kind) => [kind, partOfKind(kind)]));
  const layers = blocks.flatMap((kind) => {
    const part = known.get(kind);
    return part ? [[part]] : [];
  });
  return draftOf(config, traits, layers, 0);
};
