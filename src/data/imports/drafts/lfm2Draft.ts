import type { NamedPart } from '../ArchitectureDraft.ts';
import { attentionPartOf, rotaryDimOf } from '../attentionPartOf.ts';
import type { ConfigReader } from '../ConfigReader.ts';
import type { DecoderTraits } from '../DecoderTraits.ts';
import { feedForwardByLayer } from '../feedForwardPartOf.ts';
import { layerKindsOf } from '../layerKindsOf.ts';
import { type DraftReader, draftOf } from './decoderDraft.ts';

const traits: DecoderTraits = { tied: true, qkNorm: 'head', routerBias: true };
const twoThirds = 2 / 3;

/** Dense width: two thirds of the stated one, rounded up, unless the config says the stated one holds. */
function denseWidth(config: ConfigReader): number {
  const stated = config.required('intermediate_size');
  if (!config.flag(['block_auto_adjust_ff_dim'], true)) return stated;
  const multiple = config.optional('block_multiple_of') ?? 256;
  const factor = config.factor('block_ffn_dim_multiplier') ?? 1;
  const adjusted = Math.floor(factor * Math.floor(twoThirds * stated));
  return multiple * Math.ceil(adjusted / multiple);
}

function attendingLayers(config: ConfigReader, layerCount: number): (index: number) => boolean {
  const listed = config.counts('full_attn_idxs', 'attn_layer_offset');
  if (config.texts('layer_types') === undefined && listed !== undefined)
    return (index) => listed.includes(index);
  const kinds = layerKindsOf(config, layerCount);
  return (index) => kinds[index] === 'full_attention';
}

/** LFM2: gated short convolutions with attention in some layers, dense or with experts in all but the first layers. */
export const lfm2Draft =
  ({ isDense }: { readonly isDense: boolean }): DraftReader =>
  (config) => {
    const layerCount = config.required('num_hidden_layers');
    const attention = attentionPartOf(config, traits);
    const convolutionCount = config.optional('linear_conv_kernel_dim') ?? 3;
    const convolution: NamedPart = {
      name: 'short-convolution',
      part: { kind: 'short-convolution', convolutionCount, normCount: 1 },
    };
    const attends = attendingLayers(config, layerCount);
    const dense: NamedPart | undefined = isDense
      ? {
          name: 'feed-forward',
          part: { kind: 'feed-forward', innerDim: denseWidth(config), gated: true, normCount: 1 },
        }
      : undefined;
    const feedForward = feedForwardByLayer(config, traits, layerCount);
    const layers = Array.from({ length: layerCount }, (_, index) => [
      attends(index) ? { name: 'attention', part: attention } : convolution,
      dense ?? feedForward(index),
    ]);
    return draftOf(config, traits, layers, rotaryDimOf(config, attention.headDim));
  };
